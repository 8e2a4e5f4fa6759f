import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const scientificNotation: TableCheck = {
  id: 'scientific-notation',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Dlouhá čísla nejsou zkrácená na tvar 1,23E+12.', en: 'Long numbers are not shortened to 1.23E+12.' },
  fix: {
    cs: 'Číslice jsou ztracené: vyexportujte data znovu a sloupec v Excelu nastavte jako text.',
    en: 'The digits are lost: export the data again and set the column to text in Excel.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      if (!isNumeric(column) && !column.kinds.has('scientific')) return null;
      const shortened = column.kinds.get('scientific');
      if (!shortened || column.smallExponents > 0) return undefined;
      return columnFinding(column, index, shortened, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: čísla zkrácená na tvar s E, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: numbers shortened to the form with E, rows ${rows} (${count} in all).`,
      }));
    }),
};
