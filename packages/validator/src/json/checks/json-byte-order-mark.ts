import { clean } from '../../file/file-check.ts';
import type { JsonCheck } from '../json-check.ts';

export const jsonByteOrderMark: JsonCheck = {
  id: 'json-byte-order-mark',
  dimension: 'portability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'JSON nezačíná značkou BOM.', en: 'The JSON does not start with a byte order mark.' },
  fix: { cs: 'Uložte soubor jako UTF-8 bez BOM.', en: 'Save the file as UTF-8 without BOM.' },
  needs: 'bytes',
  run({ hasBom }) {
    if (!hasBom) return clean;
    const message = {
      cs: 'Soubor začíná značkou BOM; některé programy ho neotevřou.',
      en: 'The file starts with a BOM; some programs cannot open it.',
    };
    return { value: 0.5, findings: [{ count: 1, positions: [{ row: 1, column: 1 }], message }] };
  },
};
