import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const featuresUnique: GeoCheck = {
  id: 'features-unique',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Žádný prvek se neopakuje celý.', en: 'No feature is repeated as a whole.' },
  fix: {
    cs: 'Zkontrolujte, zda prvky nejsou vložené dvakrát; jsou-li správně, přidejte vlastnost, která je odliší.',
    en: 'Check whether features were not pasted twice; if they are right, add a property that tells them apart.',
  },
  needs: 'features',
  run: byDefects({
    'feature-repeated': {
      cs: 'geometrie i vlastnosti jsou stejné jako u jiného prvku',
      en: 'geometry and properties are those of another feature',
    },
  }),
};
