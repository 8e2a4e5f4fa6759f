import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const distributionPresent: PassportCheck = {
  id: 'distribution-present',
  dimension: 'completeness',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Je uvedena aspoň jedna podoba dat: soubor, služba, databáze nebo listiny.',
    en: 'At least one form of the data is listed: file, service, database or paper.',
  },
  fix: { cs: 'Přidejte distribuci: v jaké podobě data máte a kde.', en: 'Add a distribution: in which form you have the data, and where.' },
  applies: ({ draft }) => draft.kind !== 'series',
  run({ distributions, isOpen }) {
    if (distributions.length > 0) return pass;
    const message = { cs: 'Není uvedena žádná podoba dat (distribuce).', en: 'No form of the data (distribution) is listed.' };
    return isOpen
      ? gate({ pointer: '/distributions', message }, 'not-reachable')
      : gate({ pointer: '/distributions', message, severity: 'warning' });
  },
};
