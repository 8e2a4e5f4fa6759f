import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesNullIsland: GeoCheck = {
  id: 'coordinates-null-island',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Žádný prvek neleží na souřadnicích 0, 0.', en: 'No feature lies at the coordinates 0, 0.' },
  fix: {
    cs: 'Doplňte skutečnou polohu; neznáte-li ji, nechte geometrii prázdnou (null).',
    en: 'Add the real location; if it is not known, leave the geometry empty (null).',
  },
  needs: 'features',
  run: (facts) => {
    // A file that holds nothing else may be a sample; among real places, 0, 0 stands for “unknown”.
    const isAmongOthers = facts.survey.features > facts.survey.defects.count('place-null-island');
    const words = { cs: 'leží na souřadnicích 0, 0 v Guinejském zálivu', en: 'lies at the coordinates 0, 0 in the Gulf of Guinea' };
    return byDefects({ 'place-null-island': { ...words, severity: isAmongOthers ? 'error' : 'warning' } })(facts);
  },
};
