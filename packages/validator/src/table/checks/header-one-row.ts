import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';

export const headerOneRow: TableCheck = {
  id: 'header-one-row',
  dimension: 'compliance',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Hlavička je na jediném řádku.', en: 'The header stands on a single row.' },
  fix: {
    cs: 'Názvy sloupců složte do jednoho řádku, například „Cestovné – vlak“.',
    en: 'Put the names of columns together on one row, such as “Travel – rail”.',
  },
  needs: 'table',
  run: ({ headerRows, preambleLines }) =>
    headerRows < 2
      ? clean
      : {
          value: 0,
          findings: [
            {
              count: headerRows - 1,
              positions: Array.from({ length: headerRows - 1 }, (_, index) => ({ row: preambleLines + index + 2 })),
              message: {
                cs: `Hlavička má více řádků (${headerRows}); programy čtou jako názvy jen první z nich.`,
                en: `The header takes ${headerRows} rows; programs read only the first one as names.`,
              },
            },
          ],
        },
};
