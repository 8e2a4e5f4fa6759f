import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const descriptionCzech: PassportCheck = {
  id: 'description-czech',
  dimension: 'completeness',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Data mají český popis.', en: 'The data are described in Czech.' },
  fix: {
    cs: 'Popište dvěma třemi větami, co data obsahují, odkud jsou a co v nich není.',
    en: 'Say in two or three sentences, in Czech, what the data hold, where they come from and what is left out.',
  },
  applies: always,
  run: ({ draft }) =>
    draft.description?.cs?.trim()
      ? pass
      : gate({ pointer: '/description', message: { cs: 'Chybí český popis.', en: 'The description in Czech is missing.' } }, 'mandatory'),
};
