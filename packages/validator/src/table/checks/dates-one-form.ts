import { tolerances } from '../../score/rules.ts';
import { isDated } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { Tally } from '../tally.ts';

const forms = ['date-iso', 'date-czech', 'date-other'] as const;

export const datesOneForm: TableCheck = {
  id: 'dates-one-form',
  dimension: 'accuracy',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Data v jednom sloupci mají jeden zápis.', en: 'Dates of one column are written in one way.' },
  fix: { cs: 'Přepište všechna data na tvar 2024-05-31.', en: 'Write all dates as 2024-05-31.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isDated(column)) return null;
      const used = forms
        .flatMap((form): Tally[] => [column.kinds.get(form)].filter((tally) => tally !== undefined))
        .sort((a, b) => b.count - a.count);
      const rest = used.slice(1);
      if (rest.length === 0) return undefined;
      const others = {
        count: rest.reduce((sum, { count }) => sum + count, 0),
        rows: rest
          .flatMap(({ rows }) => rows)
          .sort((a, b) => a - b)
          .slice(0, 5),
      };
      return columnFinding(column, index, others, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“ míchá zápisy dat, jinak jsou řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}” mixes forms of dates; rows ${rows} differ (${count} in all).`,
      }));
    }),
};
