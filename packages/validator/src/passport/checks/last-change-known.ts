import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { isWithoutRhythm, lastChangeOf } from '../last-change.ts';

export const lastChangeKnown: PassportCheck = {
  id: 'last-change-known',
  dimension: 'currentness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Je známo, kdy se data naposledy změnila.', en: 'It is known when the data last changed.' },
  fix: {
    cs: 'Uveďte datum poslední změny dat (nebo aspoň vydání).',
    en: 'Give the date of the last change of the data (or at least of their issue).',
  },
  applies: ({ draft, isOpen }) => draft.kind !== 'series' && (isOpen || !isWithoutRhythm(draft)),
  run: ({ draft }) =>
    lastChangeOf(draft) === undefined
      ? gate({
          pointer: '/modified',
          message: { cs: 'Není uvedeno, kdy se data naposledy změnila.', en: 'It is not said when the data last changed.' },
        })
      : pass,
};
