import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { rowList } from '../findings.ts';

export const rowsUnique: TableCheck = {
  id: 'rows-unique',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Žádný řádek se neopakuje celý.', en: 'No row is repeated as a whole.' },
  fix: {
    cs: 'Zkontrolujte, zda řádky nejsou vložené dvakrát; jsou-li správně, přidejte sloupec, který je odliší.',
    en: 'Check whether rows were not pasted twice; if they are right, add a column that tells them apart.',
  },
  needs: 'table',
  run({ table: { duplicateRows, rows, width } }) {
    const { count } = duplicateRows;
    if (count === 0 || width < 2) return clean;
    const list = rowList(duplicateRows.rows, count);
    return {
      value: rateMeasure(count, rows, tolerances.rows),
      findings: [
        {
          count,
          positions: duplicateRows.rows.map((row) => ({ row })),
          message: { cs: `Řádky ${list} opakují jiný řádek.`, en: `Rows ${list} repeat another row.` },
        },
      ],
      defects: count,
      opportunities: rows,
    };
  },
};
