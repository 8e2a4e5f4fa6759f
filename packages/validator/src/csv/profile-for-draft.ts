import type { Distribution } from '@pasport/model';
import type { ColumnType } from './column/column-type.ts';
import type { FileReport } from './file-report.ts';

type Column = NonNullable<Distribution['columns']>[number];

const typesInPassport: Readonly<Record<ColumnType, Column['type']>> = {
  integer: 'integer',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  string: 'string',
  empty: 'other',
};

const maxColumns = 2_000;

/** What a registration can fill in from a checked file. Empty for a file that is not CSV; no row count for a sample. */
export function profileForDraft(
  report: FileReport,
): Pick<Distribution, 'format' | 'mediaType' | 'encoding' | 'rows' | 'columns' | 'sizeBytes'> {
  if (report.format !== 'CSV' || report.columns.length === 0) return {};
  return {
    format: 'CSV',
    mediaType: 'text/csv',
    encoding: report.dialect.encoding,
    columns: columnsForDraft(report.columns),
    ...(!report.sample && { rows: report.rows, sizeBytes: report.sizeBytes }),
  };
}

/** Columns of a file as a passport lists them. */
export function columnsForDraft(columns: FileReport['columns']): Column[] {
  return columns
    .slice(0, maxColumns)
    .map(({ name, type }, index) => ({ name: (name || `sloupec ${index + 1}`).slice(0, 500), type: typesInPassport[type] }));
}
