import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const fileIsText: CsvCheck = {
  id: 'file-is-text',
  dimension: 'compliance',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je textová tabulka CSV.', en: 'The file is a text table, CSV.' },
  fix: {
    cs: 'Nahrajte skutečný soubor CSV: v tabulkovém programu „Uložit jako“ → „CSV UTF-8“.',
    en: 'Provide a real CSV file: in the spreadsheet program “Save as” → “CSV UTF-8”.',
  },
  needs: 'file',
  run: ({ notText }) =>
    notText
      ? {
          value: 0,
          cap: 'not-reachable',
          findings: [
            {
              count: 1,
              positions: [{ row: 1 }],
              message: { cs: `Soubor není CSV, ale ${notText.cs}.`, en: `The file is not CSV but ${notText.en}.` },
            },
          ],
        }
      : clean,
};
