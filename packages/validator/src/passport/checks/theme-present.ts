import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const themePresent: PassportCheck = {
  id: 'theme-present',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Data jsou zařazena do tématu evropského číselníku.', en: 'The data belong to a theme of the EU codelist.' },
  fix: {
    cs: 'Vyberte aspoň jedno ze třinácti témat, třeba Doprava nebo Životní prostředí.',
    en: 'Choose at least one of the thirteen themes, e.g. Transport or Environment.',
  },
  applies: always,
  run({ draft, isOpen }) {
    if ((draft.themes?.length ?? 0) > 0) return pass;
    const message = { cs: 'Chybí téma z evropského číselníku.', en: 'A theme of the EU codelist is missing.' };
    return isOpen ? gate({ pointer: '/themes', message }, 'mandatory') : gate({ pointer: '/themes', message, severity: 'warning' });
  },
};
