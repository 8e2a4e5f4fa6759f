import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const titleCzech: PassportCheck = {
  id: 'title-czech',
  dimension: 'completeness',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Název je v češtině.', en: 'The title is in Czech.' },
  fix: { cs: 'Doplňte český název.', en: 'Add a title in Czech.' },
  applies: always,
  run: ({ draft }) =>
    draft.title.cs?.trim()
      ? pass
      : gate({ pointer: '/title', message: { cs: 'Chybí český název.', en: 'The title in Czech is missing.' } }, 'mandatory'),
};
