import { tolerances } from '../../score/rules.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const cellsTrimmed: TableCheck = {
  id: 'cells-trimmed',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Kolem hodnot nejsou mezery navíc.', en: 'There are no extra blanks around values.' },
  fix: {
    cs: 'Odstraňte mezery na začátku a na konci buněk (v Excelu funkce PROČISTIT).',
    en: 'Remove blanks at the start and end of cells (TRIM in Excel).',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.rows, (column, index) =>
      column.padded.count === 0
        ? undefined
        : columnFinding(column, index, column.padded, ({ name, count, rows }) => ({
            cs: `Sloupec „${name}“: mezery kolem hodnot, řádky ${rows} (celkem ${count}).`,
            en: `Column “${name}”: blanks around values, rows ${rows} (${count} in all).`,
          })),
    ),
};
