import { clean } from '../../file/file-check.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { disagreement } from '../disagreement.ts';

export const passportRows: AgreementCheck = {
  id: 'passport-rows',
  field: 'rows',
  dimension: 'consistency',
  weight: 0,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor má tolik řádků, kolik uvádí pasport.', en: 'The file has as many rows as the passport declares.' },
  fix: {
    cs: 'Ověřte, že soubor je celý, a opravte počet řádků v pasportu.',
    en: 'Check that the file is whole, and correct the number of rows in the passport.',
  },
  needs: 'report',
  run({ distribution, report }) {
    if (distribution.rows === undefined || report.sample) return undefined;
    if (distribution.rows === report.rows) return clean;
    return disagreement({
      cs: `Počet řádků v pasportu je ${distribution.rows}, v souboru ${report.rows}.`,
      en: `The number of rows is ${distribution.rows} in the passport, ${report.rows} in the file.`,
    });
  },
};
