import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { rowList } from '../findings.ts';

export const rowsBlank: TableCheck = {
  id: 'rows-blank',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Mezi daty nejsou prázdné řádky.', en: 'There are no blank rows among the data.' },
  fix: { cs: 'Smažte prázdné řádky.', en: 'Delete the blank rows.' },
  needs: 'table',
  run({ table: { blankRows, blankRowsBelow, rows } }) {
    const count = blankRows.count + blankRowsBelow.length;
    if (count === 0) return clean;
    const first = [...blankRows.rows, ...blankRowsBelow].slice(0, 5);
    const list = rowList(first, count);
    return {
      value: rateMeasure(count, rows + count, tolerances.rows),
      findings: [
        {
          count,
          positions: first.map((row) => ({ row })),
          message: { cs: `Prázdné řádky: ${list}.`, en: `Blank rows: ${list}.` },
        },
      ],
      defects: count,
      opportunities: rows + count,
    };
  },
};
