import { tolerances } from '../../score/rules.ts';
import { isDated } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const datesPossible: TableCheck = {
  id: 'dates-possible',
  dimension: 'accuracy',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Všechna data jsou v kalendáři.', en: 'All dates are in the calendar.' },
  fix: { cs: 'Opravte den nebo měsíc; takové datum neexistuje.', en: 'Correct the day or month; there is no such date.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isDated(column)) return null;
      const impossible = column.kinds.get('impossible-date');
      return (
        impossible &&
        columnFinding(column, index, impossible, ({ name, count, rows }) => ({
          cs: `Sloupec „${name}“: datum, které není v kalendáři, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: a date that the calendar does not have, rows ${rows} (${count} in all).`,
        }))
      );
    }),
};
