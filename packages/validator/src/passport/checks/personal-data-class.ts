import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const personalDataClass: PassportCheck = {
  id: 'personal-data-class',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Jsou-li v datech lidé, je určeno, o jaké osobní údaje jde.',
    en: 'If there are people in the data, the class of personal data is given.',
  },
  fix: {
    cs: 'Určete třídu osobních údajů: žádné, anonymizované, zveřejněné ze zákona, pseudonymizované, osobní, zvláštní.',
    en: 'Choose the class of personal data: none, anonymised, published by law, pseudonymised, personal, special.',
  },
  applies: ({ draft: { security } }) => security?.answers?.people === 'yes' || security?.personalData !== undefined,
  run: ({ draft: { security } }) =>
    security?.personalData !== undefined && security.personalData !== 'unknown'
      ? pass
      : gate({
          pointer: '/security/personalData',
          message: { cs: 'Není určeno, jaké osobní údaje data obsahují.', en: 'It is not said which personal data are there.' },
        }),
};
