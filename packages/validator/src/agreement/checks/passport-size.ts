import { clean } from '../../file/file-check.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { disagreement } from '../disagreement.ts';

export const passportSize: AgreementCheck = {
  id: 'passport-size',
  field: 'sizeBytes',
  dimension: 'consistency',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Soubor je tak velký, jak uvádí pasport.', en: 'The file is as large as the passport declares.' },
  fix: { cs: 'Opravte velikost v pasportu.', en: 'Correct the size in the passport.' },
  needs: 'report',
  run({ distribution: { sizeBytes }, report }) {
    if (sizeBytes === undefined || report.sample) return undefined;
    if (sizeBytes === report.sizeBytes) return clean;
    return disagreement({
      cs: `Velikost v pasportu je ${sizeBytes} B, soubor má ${report.sizeBytes} B.`,
      en: `The size is ${sizeBytes} B in the passport, the file has ${report.sizeBytes} B.`,
    });
  },
};
