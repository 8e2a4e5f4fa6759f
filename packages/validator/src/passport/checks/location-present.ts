import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const locationPresent: PassportCheck = {
  id: 'location-present',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Je uvedeno, kde data leží.', en: 'It is said where the data live.' },
  fix: { cs: 'Uveďte systém, server nebo místnost, kde data jsou.', en: 'Name the system, server or room where the data are.' },
  applies: always,
  run({ draft, isOpen }) {
    if ((draft.locations?.length ?? 0) > 0) return pass;
    return gate({
      pointer: '/locations',
      severity: isOpen ? 'hint' : 'error',
      message: { cs: 'Není uvedeno, kde data leží.', en: 'It is not said where the data live.' },
    });
  },
};
