import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { rowList } from '../findings.ts';

export const oneTable: TableCheck = {
  id: 'one-table',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V souboru je jediná tabulka.', en: 'The file holds a single table.' },
  fix: {
    cs: 'Každou tabulku uložte do vlastního souboru; jde-li o pokračování téže tabulky, smažte opakovanou hlavičku.',
    en: 'Save each table to a file of its own; if it is the same table continued, delete the repeated header.',
  },
  needs: 'table',
  run({ headersAgain: { count, rows } }) {
    if (count === 0) return clean;
    const list = rowList(rows, count);
    return {
      value: 0,
      findings: [
        {
          count,
          positions: rows.map((row) => ({ row })),
          message: {
            cs: `Hlavička se opakuje uvnitř souboru, řádky ${list}: začíná tam další tabulka.`,
            en: `The header comes again inside the file, rows ${list}: another table starts there.`,
          },
        },
      ],
    };
  },
};
