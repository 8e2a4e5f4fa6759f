import type { TableCheck } from '../../../table/table-facts.ts';
import { eachPair } from '../each-pair.ts';

export const coordinatesColumnsPaired: TableCheck = {
  id: 'coordinates-columns-paired',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Souřadnice jsou vyplněné obě, nebo žádná.', en: 'Both coordinates are filled in, or none.' },
  fix: { cs: 'Doplňte druhou souřadnici, nebo smažte i první.', en: 'Add the other coordinate, or remove the first one too.' },
  needs: 'names',
  run: (facts) =>
    eachPair(facts, (pair) => [
      { tally: pair.tally('half'), words: { cs: 'vyplněná je jen jedna souřadnice', en: 'only one coordinate is filled in' } },
    ]),
};
