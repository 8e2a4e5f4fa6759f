import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const verticesUnique: GeoCheck = {
  id: 'vertices-unique',
  dimension: 'accuracy',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Lomové body se v linii neopakují hned za sebou.', en: 'Vertices are not repeated right after one another.' },
  fix: {
    cs: 'Odstraňte opakované body (v QGISu „Odstranit duplicitní vrcholy“).',
    en: 'Remove repeated points (in QGIS “Remove duplicate vertices”).',
  },
  needs: 'features',
  run: byDefects({
    'vertex-repeated': { cs: 'bod se v linii opakuje', en: 'a vertex is repeated' },
  }),
};
