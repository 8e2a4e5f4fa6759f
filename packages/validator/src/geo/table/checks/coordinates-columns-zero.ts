import type { TableCheck } from '../../../table/table-facts.ts';
import { eachPair } from '../each-pair.ts';

export const coordinatesColumnsZero: TableCheck = {
  id: 'coordinates-columns-zero',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Souřadnice nejsou nuly.', en: 'Coordinates are not zeros.' },
  fix: {
    cs: 'Doplňte skutečnou polohu; neznáte-li ji, nechte obě buňky prázdné.',
    en: 'Add the real location; if it is not known, leave both cells empty.',
  },
  needs: 'names',
  run: (facts) =>
    eachPair(facts, (pair) => [{ tally: pair.tally('zero'), words: { cs: 'souřadnice jsou nuly', en: 'coordinates are zeros' } }]),
};
