import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const restrictionReason: PassportCheck = {
  id: 'restriction-reason',
  dimension: 'understandability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'U omezených a neveřejných dat je uveden důvod.', en: 'Restricted and non-public data give the reason.' },
  fix: { cs: 'Napište, proč data nejsou veřejná, nebo uveďte předpis.', en: 'Write why the data are not public, or name the law.' },
  applies: ({ draft: { access } }) => access?.rights !== undefined && access.rights !== 'PUBLIC',
  run: ({ draft: { access, security } }) =>
    access?.restrictionReason || (security?.blocks?.length ?? 0) > 0 || (security?.legalBasis?.length ?? 0) > 0
      ? pass
      : gate({
          pointer: '/access/restrictionReason',
          message: { cs: 'Chybí důvod, proč data nejsou veřejná.', en: 'The reason why the data are not public is missing.' },
        }),
};
