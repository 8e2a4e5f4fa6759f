import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';
import { rowList } from '../../table/findings.ts';

export const encodingOne: CsvCheck = {
  id: 'encoding-one',
  dimension: 'accuracy',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Celý soubor je v jednom kódování.', en: 'The whole file is in one encoding.' },
  fix: {
    cs: 'Část řádků přišla z jiného souboru: otevřete je v původním kódování a vložte znovu jako UTF-8.',
    en: 'Some rows came from another file: open them in their own encoding and paste them again as UTF-8.',
  },
  needs: 'text',
  run: ({ wrongLines: { count, rows } }) =>
    count === 0
      ? clean
      : {
          value: 0,
          cap: 'unreadable',
          findings: [
            {
              count,
              positions: rows.map((row) => ({ row })),
              message: {
                cs: `Řádky ${rowList(rows, count)} nejsou v UTF-8 jako zbytek souboru (celkem ${count}).`,
                en: `Rows ${rowList(rows, count)} are not UTF-8 as the rest of the file (${count} in all).`,
              },
            },
          ],
        },
};
