import type { TableCheck } from '../../../table/table-facts.ts';
import { eachPair } from '../each-pair.ts';

/** About two kilometres: borders are drawn in more or less detail. */
const margin = 0.02;

export const coordinatesColumnsTerritory: TableCheck = {
  id: 'coordinates-columns-territory',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Souřadnice leží v území, které uvádí pasport.', en: 'Coordinates lie in the territory that the passport names.' },
  fix: { cs: 'Zkontrolujte polohu nebo území v pasportu.', en: 'Check the location or the territory in the passport.' },
  needs: 'names',
  run: (facts) => {
    const { territory } = facts.declared;
    if (!territory) return undefined;
    return eachPair(facts, (pair) => [
      {
        tally: pair.outside(territory, margin),
        words: { cs: 'místo leží mimo území uvedené v pasportu', en: 'the place lies outside the territory named in the passport' },
      },
    ]);
  },
};
