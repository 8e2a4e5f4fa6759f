import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';
import { plainEncoding } from './plain-encoding.ts';

export const encodingDeclared: CsvCheck = {
  id: 'encoding-declared',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor je v kódování, které uvádí pasport.', en: 'The file is in the encoding that the passport declares.' },
  fix: {
    cs: 'Opravte kódování v pasportu, nebo soubor uložte znovu.',
    en: 'Correct the encoding in the passport, or save the file again.',
  },
  needs: 'text',
  run({ declared, dialect: { encoding }, notText }) {
    if (declared.encoding === undefined || notText || plainEncoding(declared.encoding) === plainEncoding(encoding)) return clean;
    return {
      value: 0,
      findings: [
        {
          count: 1,
          positions: [],
          message: {
            cs: `Pasport uvádí kódování ${declared.encoding}, soubor je v ${encoding}.`,
            en: `The passport says ${declared.encoding}, the file is in ${encoding}.`,
          },
        },
      ],
    };
  },
};
