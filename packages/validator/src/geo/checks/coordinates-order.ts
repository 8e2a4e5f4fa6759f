import { cappedByDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesOrder: GeoCheck = {
  id: 'coordinates-order',
  dimension: 'accuracy',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Souřadnice jsou v pořadí délka, šířka.', en: 'Coordinates are in the order longitude, latitude.' },
  fix: {
    cs: 'Prohoďte souřadnice: nejdřív zeměpisná délka (v Česku 12–19), pak šířka (48–51); v S-JTSK (EPSG:5514) nejdřív číslo kolem −600 000.',
    en: 'Swap the coordinates: longitude first (12–19 in Czechia), then latitude (48–51); in S-JTSK (EPSG:5514) the number around −600,000 first.',
  },
  needs: 'features',
  run: cappedByDefects({
    'place-swapped': { cs: 'souřadnice mají prohozené pořadí', en: 'coordinates are swapped' },
  }),
};
