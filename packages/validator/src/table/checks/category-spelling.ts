import { tolerances } from '../../score/rules.ts';
import { misspeltOf } from '../column/misspelt.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

export const categorySpelling: TableCheck = {
  id: 'category-spelling',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Jedna kategorie má jeden zápis.', en: 'A category is spelt in one way.' },
  fix: {
    cs: 'Sjednoťte zápis: podle velikosti písmen, háčků nebo překlepu vzniká při součtech další kategorie.',
    en: 'Use one spelling: another case, diacritics or a slip make one more category when data are added up.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      const found = misspeltOf(column);
      if (found.length === 0) return undefined;
      const count = found.reduce((sum, value) => sum + value.count, 0);
      return columnFinding(column, index, { count, rows: found.slice(0, 5).map(({ row }) => row) }, ({ name, rows }) => ({
        cs: `Sloupec „${name}“: kategorie napsaná jinak než jinde, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a category spelt in another way than elsewhere, rows ${rows} (${count} in all).`,
      }));
    }),
};
