import { extentOutcome } from '../../geo/extent-outcome.ts';
import type { Box } from '../../crs/box.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetGeoExtent: ParquetCheck = {
  id: 'parquet-geo-extent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Rozsah uvedený v popisu geometrií (GeoParquet) obsahuje všechny prvky.',
    en: 'The box in the description of geometries (GeoParquet) holds all features.',
  },
  fix: { cs: 'Vyexportujte soubor znovu; rozsah program spočítá.', en: 'Export the file again; the program computes the box.' },
  needs: 'rows',
  run: ({ layers }) =>
    extentOutcome(
      layers.flatMap(({ name, survey: { box: actual }, declared: { bbox: declared } }) =>
        declared && actual && !crossesDateLine(declared, actual) ? [{ ...(layers.length > 1 && { part: name }), declared, actual }] : [],
      ),
    ),
};

/** Of data around the globe the west may stand behind the east. */
function crossesDateLine(declared: Box, actual: Box): boolean {
  return declared[0] > declared[2] && actual[2] - actual[0] > 180;
}
