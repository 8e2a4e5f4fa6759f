import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesDigits: GeoCheck = {
  id: 'coordinates-digits',
  dimension: 'precision',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Souřadnice nemají více než sedm desetinných míst.', en: 'Coordinates have no more than seven decimals.' },
  fix: {
    cs: 'Zaokrouhlete souřadnice na sedm míst (asi centimetr); soubor se zmenší.',
    en: 'Round coordinates to seven decimals (about a centimetre); the file gets smaller.',
  },
  needs: 'features',
  run: byDefects({
    digits: { cs: 'souřadnice mají více než sedm desetinných míst', en: 'coordinates have more than seven decimals' },
  }),
};
