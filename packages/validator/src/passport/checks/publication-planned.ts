import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const publicationPlanned: PassportCheck = {
  id: 'publication-planned',
  dimension: 'compliance',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Ukládá-li zákon data zveřejnit a nejsou otevřená, je znám plán.',
    en: 'If a law orders publication and the data are not open, there is a plan.',
  },
  fix: { cs: 'Uveďte, kdy budou data zveřejněna, nebo proč to nejde.', en: 'Say when the data will be published, or why they cannot be.' },
  applies: ({ isOpen, draft: { security } }) => !isOpen && security?.answers?.mandatoryOpen === 'yes',
  run: ({ draft: { process } }) =>
    process?.publicationPlan
      ? pass
      : gate({
          pointer: '/process/publicationPlan',
          message: { cs: 'Zákon ukládá zveřejnění, ale plán chybí.', en: 'A law orders publication, but there is no plan.' },
        }),
};
