import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const ownerKnown: PassportCheck = {
  id: 'owner-known',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'U dat, která nejsou otevřená, je uveden odbor nebo správce.',
    en: 'Data that are not open name the department or person in charge.',
  },
  fix: { cs: 'Uveďte odbor, který za data odpovídá.', en: 'Name the department that answers for the data.' },
  applies: ({ isOpen }) => !isOpen,
  run: ({ draft: { ownerUnit, curator } }) =>
    ownerUnit || curator
      ? pass
      : gate({
          pointer: '/ownerUnit',
          message: { cs: 'Není uvedeno, kdo za data odpovídá.', en: 'It is not said who answers for the data.' },
        }),
};
