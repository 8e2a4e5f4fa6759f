import { gate, pass } from '../outcome.ts';
import { whenOpen, type PassportCheck } from '../passport-check.ts';

export const documentationPresent: PassportCheck = {
  id: 'documentation-present',
  dimension: 'understandability',
  weight: 2,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Otevřená data mají dokumentaci, stránku nebo specifikaci.', en: 'Open data have documentation, a page or a specification.' },
  fix: {
    cs: 'Odkažte na stránku, která vysvětlí sloupce a zkratky, nebo na otevřenou formální normu.',
    en: 'Link a page that explains columns and abbreviations, or an open formal norm.',
  },
  applies: whenOpen,
  run: ({ draft: { documentation, landingPage, conformsTo } }) =>
    (documentation ?? landingPage ?? conformsTo?.[0])
      ? pass
      : gate({ pointer: '/documentation', message: { cs: 'Data nemají dokumentaci.', en: 'The data have no documentation.' } }),
};
