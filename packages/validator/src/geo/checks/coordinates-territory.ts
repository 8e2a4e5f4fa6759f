import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesTerritory: GeoCheck = {
  id: 'coordinates-territory',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Prvky leží v území, které uvádí pasport.', en: 'Features lie in the territory that the passport names.' },
  fix: {
    cs: 'Zkontrolujte polohu prvků nebo území v pasportu.',
    en: 'Check the location of the features or the territory in the passport.',
  },
  needs: 'features',
  run: (facts) => {
    if (!facts.declared.territory) return undefined;
    return byDefects({
      'place-outside-territory': { cs: 'leží mimo území uvedené v pasportu', en: 'lies outside the territory named in the passport' },
    })(facts);
  },
};
