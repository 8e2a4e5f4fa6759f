import type { TableCheck } from '../../../table/table-facts.ts';
import { cappedByPairs } from '../each-pair.ts';

export const coordinatesColumnsOrder: TableCheck = {
  id: 'coordinates-columns-order',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Zeměpisná šířka a délka jsou každá ve svém sloupci.',
    en: 'Latitude and longitude are each in their own column.',
  },
  fix: {
    cs: 'Prohoďte hodnoty obou sloupců: šířka je v Česku 48–51, délka 12–19.',
    en: 'Swap the values of the two columns: in Czechia latitude is 48–51, longitude 12–19.',
  },
  needs: 'names',
  run: (facts) =>
    cappedByPairs(facts, (pair) => {
      if (pair.columns.kind === 'plane' && pair.system === 'degrees-swapped') return [];
      const words = { cs: 'zeměpisná šířka a délka jsou prohozené', en: 'latitude and longitude are swapped' };
      return [{ tally: pair.tally('degrees-swapped'), words }];
    }),
};
