import { tolerances } from '../../score/rules.ts';
import { holdsPsc } from '../column/holds.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const pscForm: TableCheck = {
  id: 'psc-form',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'PSČ má pět číslic a začíná 1 až 7.', en: 'A postcode (PSČ) has five digits and starts with 1 to 7.' },
  fix: { cs: 'Opravte PSČ podle adresy.', en: 'Correct the postcode by the address.' },
  needs: 'names',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      if (!holdsPsc(column)) return null;
      if (column.pscWrong.count === 0) return undefined;
      return columnFinding(column, index, column.pscWrong, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: takové PSČ neexistuje, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: no such postcode, rows ${rows} (${count} in all).`,
      }));
    }),
};
