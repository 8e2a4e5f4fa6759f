import { boxInDegrees } from '../crs/box-in-degrees.ts';
import { crsOfId } from '../crs/crs-table.ts';
import { findCode, type Distribution } from '@pasport/model';
import type { ColumnType } from '../table/column/column-type.ts';
import { serviceFormats } from '../services/service-formats.ts';
import { fileFormat } from './file-formats.ts';
import type { FileColumn, FileReport } from './file-report.ts';
import { nameInPassport } from './name-in-passport.ts';

type Column = NonNullable<Distribution['columns']>[number];

/** What a registration can fill in from a checked file. */
export interface DraftProfile {
  readonly distribution: Pick<Distribution, 'format' | 'mediaType' | 'encoding' | 'rows' | 'columns' | 'sizeBytes'>;
  /** Box of the data in degrees of WGS 84: west, south, east, north. */
  readonly bbox?: FileReport['bbox'];
}

const maxColumns = 2_000;

const typesInPassport: Readonly<Record<ColumnType, Column['type']>> = {
  integer: 'integer',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  string: 'string',
  empty: 'other',
};

/** Coordinates of which these checks complain are no place. */
const placeChecks = new Set([
  'coordinates-order',
  'coordinates-degrees',
  'coordinates-null-island',
  'crs-declared',
  'crs-matches-coordinates',
  'layers-extent-valid',
  'layers-territory',
]);

/**
 * What a registration can fill in from a checked file. No count of rows and no size for a sample, no box where coordinates
 * are wrong or in a system that is not known, nothing at all for a file that holds no data.
 */
export function profileForDraft(report: FileReport): DraftProfile {
  const { format, dialect, columns, rows, sample, sizeBytes } = report;
  const known = fileFormat(format);
  if (!known || (rows === 0 && columns.length === 0)) return { distribution: {} };
  const bbox = boxOf(report);
  return {
    distribution: {
      ...(findCode('file-type', format) && { format }),
      mediaType: known.mediaType,
      ...(dialect && { encoding: dialect.encoding }),
      ...(columns.length > 0 && { columns: columnsOf(columns) }),
      // The size of a description of a service says nothing of the data.
      ...(!sample && !serviceFormats.has(format) && { rows, sizeBytes }),
    },
    ...(bbox && { bbox }),
  };
}

function columnsOf(columns: readonly FileColumn[]): Column[] {
  return columns.slice(0, maxColumns).map(({ name, type }, index) => ({ name: nameInPassport(name, index), type: typesInPassport[type] }));
}

function boxOf({ bbox, sample, crs, findings }: FileReport): FileReport['bbox'] {
  if (!bbox || sample || findings.some(({ check }) => placeChecks.has(check))) return undefined;
  if (crs === undefined) return bbox;
  const known = crsOfId(crs);
  const box = known && boxInDegrees(bbox, known);
  return box && [...box];
}
