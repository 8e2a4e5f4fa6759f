import { gate, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const accessDeclared: PassportCheck = {
  id: 'access-declared',
  dimension: 'accessibility',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Je uvedeno, kdo smí data dostat: veřejná, omezená, neveřejná.',
    en: 'It is said who may get the data: public, restricted, non-public.',
  },
  fix: { cs: 'Vyberte přístupová práva.', en: 'Choose the access rights.' },
  applies: always,
  run: ({ draft: { access } }) =>
    access?.rights === undefined
      ? gate({
          pointer: '/access/rights',
          message: { cs: 'Není uvedeno, kdo smí data dostat.', en: 'It is not said who may get the data.' },
        })
      : pass,
};
