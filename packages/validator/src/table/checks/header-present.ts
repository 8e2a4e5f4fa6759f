import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';

export const headerPresent: TableCheck = {
  id: 'header-present',
  dimension: 'understandability',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'První řádek tabulky pojmenovává sloupce.', en: 'The first row of the table names the columns.' },
  fix: { cs: 'Vložte nahoru řádek s názvy sloupců.', en: 'Put a row with the names of the columns on top.' },
  needs: 'table',
  run: ({ headerLines, preambleLines }) =>
    headerLines > 0
      ? clean
      : {
          value: 0,
          findings: [
            {
              count: 1,
              positions: [{ row: preambleLines + 1 }],
              message: {
                cs: 'Tabulka nemá hlavičku, hned první řádek jsou data.',
                en: 'The table has no header; its first row already holds data.',
              },
            },
          ],
        },
};
