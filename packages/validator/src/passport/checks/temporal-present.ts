import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const temporalPresent: PassportCheck = {
  id: 'temporal-present',
  dimension: 'completeness',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Je uvedeno období, kterého se data týkají.', en: 'The period that the data cover is given.' },
  fix: {
    cs: 'Uveďte aspoň začátek období; u běžících dat konec nechte prázdný.',
    en: 'Give at least the start of the period; leave the end empty for data that go on.',
  },
  applies: always,
  run: ({ draft }) =>
    draft.temporal ? pass : gate({ pointer: '/temporal', message: { cs: 'Chybí období dat.', en: 'The period of the data is missing.' } }),
};
