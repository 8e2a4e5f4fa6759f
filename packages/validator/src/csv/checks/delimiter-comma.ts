import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

const names: Readonly<Record<string, { cs: string; en: string }>> = {
  ';': { cs: 'středníky', en: 'semicolons' },
  '\t': { cs: 'tabulátory', en: 'tabs' },
  '|': { cs: 'svislítka', en: 'bars' },
  ':': { cs: 'dvojtečky', en: 'colons' },
};

export const delimiterComma: CsvCheck = {
  id: 'delimiter-comma',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Norma RFC 4180 odděluje sloupce čárkou.', en: 'RFC 4180 separates columns by commas.' },
  fix: {
    cs: 'V českém prostředí je středník běžný; uveďte ho ve schématu CSVW (delimiter).',
    en: 'Semicolons are common in Czech files; declare them in a CSVW schema (delimiter).',
  },
  needs: 'table',
  run({ dialect: { delimiter } }) {
    const name = names[delimiter];
    if (!name) return clean;
    return {
      value: 1,
      findings: [
        { count: 1, positions: [{ row: 1 }], message: { cs: `Sloupce oddělují ${name.cs}.`, en: `Columns are separated by ${name.en}.` } },
      ],
    };
  },
};
