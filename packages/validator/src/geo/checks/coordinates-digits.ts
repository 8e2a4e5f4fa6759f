import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';
import { isInDegrees } from '../survey/place-survey.ts';

export const coordinatesDigits: GeoCheck = {
  id: 'coordinates-digits',
  dimension: 'precision',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: {
    cs: 'Souřadnice nemají více než sedm desetinných míst, v metrech více než tři.',
    en: 'Coordinates have no more than seven decimals, in metres no more than three.',
  },
  fix: {
    cs: 'Zaokrouhlete souřadnice ve stupních na sedm míst (asi centimetr), v metrech na tři; soubor se zmenší.',
    en: 'Round coordinates in degrees to seven decimals (about a centimetre), in metres to three; the file gets smaller.',
  },
  needs: 'features',
  run: (facts) =>
    byDefects({
      digits: isInDegrees(facts.survey.system)
        ? { cs: 'souřadnice mají více než sedm desetinných míst', en: 'coordinates have more than seven decimals' }
        : { cs: 'souřadnice v metrech mají více než tři desetinná místa', en: 'coordinates in metres have more than three decimals' },
    })(facts),
};
