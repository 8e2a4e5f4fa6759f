import { clean } from '../../file/file-check.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { isBroader } from '../broader-formats.ts';
import { disagreement } from '../disagreement.ts';
import { isPacked } from '../is-packed.ts';

export const passportFormat: AgreementCheck = {
  id: 'passport-format',
  field: 'format',
  dimension: 'consistency',
  weight: 0,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je ve formátu, který uvádí pasport.', en: 'The file is in the format that the passport declares.' },
  fix: {
    cs: 'Opravte formát v pasportu, nebo zveřejněte soubor v tom formátu.',
    en: 'Correct the format in the passport, or publish the file in it.',
  },
  needs: 'report',
  run({ distribution, report }) {
    const { format } = distribution;
    if (format === undefined || isPacked(distribution)) return undefined;
    // The check of the file itself said so, when it was told the format beforehand.
    if (report.findings.some(({ check }) => check === 'format-as-declared')) return undefined;
    if (format === report.format) return clean;
    const message = {
      cs: `Pasport uvádí formát ${format}, soubor je ${report.format}.`,
      en: `The passport says ${format}, the file is ${report.format}.`,
    };
    if (!isBroader(format, report.format)) return disagreement(message);
    return disagreement(message, {
      severity: 'hint',
      fix: {
        cs: `Uveďte v pasportu přesnější formát ${report.format}.`,
        en: `Give the more exact format ${report.format} in the passport.`,
      },
    });
  },
};
