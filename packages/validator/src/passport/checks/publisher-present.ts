import { gate, pass } from '../outcome.ts';
import { whenOpen, type PassportCheck } from '../passport-check.ts';

export const publisherPresent: PassportCheck = {
  id: 'publisher-present',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'U otevřených dat je uveden poskytovatel.', en: 'Open data name their publisher.' },
  fix: { cs: 'Uveďte IČO úřadu, který data poskytuje.', en: 'Give the identification number (IČO) of the office that publishes the data.' },
  applies: whenOpen,
  run: ({ draft }) =>
    draft.publisher
      ? pass
      : gate({ pointer: '/publisher', message: { cs: 'Chybí poskytovatel.', en: 'The publisher is missing.' } }, 'mandatory'),
};
