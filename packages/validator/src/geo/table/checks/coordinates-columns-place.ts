import { fold } from '@pasport/model';
import type { TableCheck, TableFacts } from '../../../table/table-facts.ts';
import { eachPair } from '../each-pair.ts';

export const coordinatesColumnsPlace: TableCheck = {
  id: 'coordinates-columns-place',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Souřadnice v tabulce o Česku leží v Česku.', en: 'Coordinates in a table about Czechia lie in Czechia.' },
  fix: {
    cs: 'Zkontrolujte polohu podle adresy nebo obce v témže řádku.',
    en: 'Check the location by the address or the municipality in the same row.',
  },
  needs: 'names',
  run: (facts) =>
    eachPair(facts, (pair) => {
      const tally = pair.tally('elsewhere');
      // Data mostly abroad are about another country.
      if (tally.count * 2 > pair.numbered) return [];
      const words = { cs: 'místo leží mimo Česko', en: 'the place lies outside Czechia' };
      // A row that names its Czech municipality or postcode cannot lie abroad; others can.
      return [{ tally, words, ...(!namesCzechPlaces(facts) && ({ severity: 'warning', certainty: 'likely' } as const)) }];
    }),
};

const czech = /^(?:kod(?:obce|okresu|kraje|ulice|adresy|casti|momc|ku)$|obec|okres|kraj|psc|ruian|ulice|katastr)/u;

/** Does another column hold codes or names of Czech places? */
function namesCzechPlaces({ table }: TableFacts): boolean {
  return table.columns.some(({ name, filled }) => filled > 0 && czech.test(fold(name).replaceAll(/[^a-z]/gu, '')));
}
