import { gate, pass } from '../outcome.ts';
import { whenOpen, type PassportCheck } from '../passport-check.ts';

const notForPublic = new Set(['personal', 'special', 'pseudonymised']);

export const personalDataPublic: PassportCheck = {
  id: 'personal-data-public',
  dimension: 'confidentiality',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Veřejná data neobsahují osobní údaje, které zveřejnit nelze.',
    en: 'Public data hold no personal data that must not be published.',
  },
  fix: {
    cs: 'Zastavte zveřejnění a data anonymizujte; zveřejňuje-li je zákon, označte je jako zveřejněná ze zákona a uveďte předpis.',
    en: 'Stop the publication and anonymise the data; if a law orders it, mark them as published by law and name the law.',
  },
  applies: whenOpen,
  run: ({ draft: { security } }) =>
    notForPublic.has(security?.personalData ?? 'none')
      ? gate(
          {
            pointer: '/security/personalData',
            message: { cs: 'Data jsou veřejná, a přitom obsahují osobní údaje.', en: 'The data are public and yet hold personal data.' },
          },
          'personal-data',
        )
      : pass,
};
