import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonRings: GeoJsonCheck = {
  id: 'geojson-rings',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Obvody ploch jsou uzavřené a mají aspoň čtyři polohy.',
    en: 'Rings of polygons are closed and have at least four positions.',
  },
  fix: { cs: 'Zopakujte na konci obvodu jeho první polohu.', en: 'Repeat the first position of the ring at its end.' },
  needs: 'features',
  run: byDefects({
    'ring-open': { cs: 'obvod plochy není uzavřený', en: 'a ring is not closed' },
    'ring-short': { cs: 'obvod plochy má méně než čtyři polohy', en: 'a ring has fewer than four positions' },
  }),
};
