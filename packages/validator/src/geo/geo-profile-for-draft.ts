import type { Distribution } from '@pasport/model';
import { columnsForDraft } from '../csv/profile-for-draft.ts';
import type { GeoFileReport } from './geo-file-report.ts';

/** What a registration can fill in from a GeoJSON file. */
export interface GeoProfile {
  readonly distribution: Pick<Distribution, 'format' | 'mediaType' | 'rows' | 'columns' | 'sizeBytes'>;
  /** Box of the data in degrees of WGS 84: west, south, east, north. */
  readonly bbox?: GeoFileReport['bbox'];
}

const placeChecks = new Set(['coordinates-order', 'coordinates-degrees', 'coordinates-null-island']);

/**
 * What a registration can fill in from a checked GeoJSON file: rows are features. No row count for a sample, no box where
 * coordinates are wrong, nothing at all for a file that holds no feature.
 */
export function geoProfileForDraft({ rows, columns, sample, sizeBytes, bbox, findings }: GeoFileReport): GeoProfile {
  if (rows === 0) return { distribution: {} };
  const isPlaced = !sample && bbox !== undefined && !findings.some(({ check }) => placeChecks.has(check));
  return {
    distribution: {
      format: 'GEOJSON',
      mediaType: 'application/geo+json',
      ...(columns.length > 0 && { columns: columnsForDraft(columns) }),
      ...(!sample && { rows, sizeBytes }),
    },
    ...(isPlaced && { bbox }),
  };
}
