import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const sensitive = new Set(['personal', 'special', 'pseudonymised']);

export const protectionAnswered: PassportCheck = {
  id: 'protection-answered',
  dimension: 'confidentiality',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'U osobních údajů je uvedeno, jak jsou chráněny.', en: 'Personal data say how they are protected.' },
  fix: {
    cs: 'Odpovězte na otázky o šifrování, záznamu přístupů, zálohách a smlouvě.',
    en: 'Answer the questions about encryption, access log, backups and contract.',
  },
  applies: ({ isOpen, draft: { security } }) => !isOpen && sensitive.has(security?.personalData ?? ''),
  run: ({ draft: { security } }) =>
    security?.protection
      ? pass
      : gate({
          pointer: '/security/protection',
          message: { cs: 'Není uvedeno, jak jsou osobní údaje chráněny.', en: 'It is not said how the personal data are protected.' },
        }),
};
