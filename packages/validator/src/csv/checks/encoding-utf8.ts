import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const encodingUtf8: CsvCheck = {
  id: 'encoding-utf8',
  dimension: 'portability',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je v kódování UTF-8.', en: 'The file is encoded in UTF-8.' },
  fix: {
    cs: 'Uložte soubor v kódování UTF-8; v Excelu „Uložit jako“ → „CSV UTF-8 (oddělený středníkem)“.',
    en: 'Save the file in UTF-8; in Excel “Save as” → “CSV UTF-8”.',
  },
  needs: 'text',
  run({ dialect: { encoding }, notText }) {
    if (encoding === 'UTF-8' || notText) return clean;
    return {
      value: 0.2,
      findings: [
        {
          count: 1,
          positions: [{ row: 1 }],
          message: {
            cs: `Soubor je v kódování ${encoding}, jeho písmena se jinde zobrazí špatně.`,
            en: `The file is encoded in ${encoding}; elsewhere its letters will be wrong.`,
          },
        },
      ],
    };
  },
};
