import { clean } from '../../file/file-check.ts';
import { plainEncoding } from '../../csv/checks/plain-encoding.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { disagreement } from '../disagreement.ts';

export const passportEncoding: AgreementCheck = {
  id: 'passport-encoding',
  field: 'encoding',
  dimension: 'consistency',
  weight: 0,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Tabulka je v kódování, které uvádí pasport.', en: 'The table is in the encoding that the passport declares.' },
  fix: { cs: 'Opravte kódování v pasportu.', en: 'Correct the encoding in the passport.' },
  needs: 'report',
  run({ distribution: { encoding }, report: { dialect, findings } }) {
    if (encoding === undefined || dialect === undefined) return undefined;
    // The check of the file itself said so, when it was told the encoding beforehand.
    if (findings.some(({ check }) => check === 'encoding-declared')) return undefined;
    if (plainEncoding(encoding) === plainEncoding(dialect.encoding)) return clean;
    return disagreement({
      cs: `Pasport uvádí kódování ${encoding}, soubor je v ${dialect.encoding}.`,
      en: `The passport says ${encoding}, the file is in ${dialect.encoding}.`,
    });
  },
};
