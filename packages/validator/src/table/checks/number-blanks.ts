import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const numberBlanks: TableCheck = {
  id: 'number-blanks',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V číslech nejsou mezery mezi tisíci.', en: 'Numbers have no blanks between thousands.' },
  fix: {
    cs: 'Uložte čísla bez mezer (1 234 → 1234): zrušte v tabulce formát s oddělovačem tisíců.',
    en: 'Save numbers without blanks (1 234 → 1234): drop the format with thousands separators.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isNumeric(column) || column.role !== undefined) return null;
      const spaced = column.kinds.get('spaced-number');
      if (!spaced || column.mobiles.count > spaced.count / 2) return undefined;
      return columnFinding(column, index, spaced, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: čísla s mezerami, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: numbers with blanks, rows ${rows} (${count} in all).`,
      }));
    }),
};
