import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const numberUnits: TableCheck = {
  id: 'number-units',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Jednotky nejsou v buňkách s čísly.', en: 'Units do not stand in the cells of numbers.' },
  fix: {
    cs: 'Nechte v buňkách jen čísla a jednotku dejte do názvu sloupce, třeba „cena (Kč)“.',
    en: 'Leave only numbers in the cells and put the unit into the column name, e.g. “price (CZK)”.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isNumeric(column)) return null;
      const units = column.kinds.get('number-with-unit');
      return (
        units &&
        columnFinding(column, index, units, ({ name, count, rows }) => ({
          cs: `Sloupec „${name}“: číslo s jednotkou, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: a number with its unit, rows ${rows} (${count} in all).`,
        }))
      );
    }),
};
