import { clean } from '../../file/file-check.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetOpen: ParquetCheck = {
  id: 'parquet-open',
  dimension: 'portability',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor Parquet není zašifrovaný.', en: 'The Parquet file is not encrypted.' },
  fix: { cs: 'Uložte soubor bez šifrování.', en: 'Save the file without encryption.' },
  needs: 'file',
  run({ isEncrypted }) {
    if (!isEncrypted) return clean;
    const message = {
      cs: 'Soubor je zašifrovaný; bez klíče ho nikdo nepřečte.',
      en: 'The file is encrypted; without a key nobody can read it.',
    };
    return { value: 0, cap: 'not-reachable', findings: [{ count: 1, positions: [], message }] };
  },
};
