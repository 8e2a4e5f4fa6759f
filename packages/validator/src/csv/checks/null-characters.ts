import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const nullCharacters: CsvCheck = {
  id: 'null-characters',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V textu nejsou nulové znaky.', en: 'There are no null characters in the text.' },
  fix: {
    cs: 'Vyexportujte data znovu; nulové znaky vznikají chybou exportu a řada programů na nich čtení ukončí.',
    en: 'Export the data again; null characters come from a fault of the export, and many programs stop reading at them.',
  },
  needs: 'text',
  run: ({ nulls }) =>
    nulls === 0
      ? clean
      : {
          value: 0,
          findings: [
            {
              count: nulls,
              positions: [],
              message: { cs: `Nulových znaků v textu: ${nulls}.`, en: `Null characters in the text: ${nulls}.` },
            },
          ],
        },
};
