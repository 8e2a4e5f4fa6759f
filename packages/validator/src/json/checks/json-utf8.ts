import { clean } from '../../file/file-check.ts';
import type { JsonCheck } from '../json-check.ts';

export const jsonUtf8: JsonCheck = {
  id: 'json-utf8',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'JSON je v kódování UTF-8.', en: 'The JSON is encoded in UTF-8.' },
  fix: { cs: 'Uložte soubor v kódování UTF-8; jiné JSON nedovoluje.', en: 'Save the file as UTF-8; JSON allows nothing else.' },
  needs: 'bytes',
  run({ isUtf8 }) {
    if (isUtf8) return clean;
    const message = { cs: 'Soubor není v kódování UTF-8.', en: 'The file is not encoded in UTF-8.' };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};
