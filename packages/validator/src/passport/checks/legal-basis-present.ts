import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const needing = new Set(['by-law', 'pseudonymised', 'personal', 'special']);

export const legalBasisPresent: PassportCheck = {
  id: 'legal-basis-present',
  dimension: 'compliance',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Osobní údaje mají uvedený právní základ.', en: 'Personal data name the law that allows their processing.' },
  fix: {
    cs: 'Uveďte předpis a paragraf, podle kterého údaje vedete nebo zveřejňujete.',
    en: 'Name the law and section by which you keep or publish the data.',
  },
  applies: ({ draft: { security } }) => needing.has(security?.personalData ?? ''),
  run: ({ draft: { security } }) =>
    (security?.legalBasis?.length ?? 0) > 0
      ? pass
      : gate({
          pointer: '/security/legalBasis',
          message: { cs: 'U osobních údajů chybí právní základ.', en: 'The legal basis of the personal data is missing.' },
        }),
};
