import { gate, partial, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const contactPresent: PassportCheck = {
  id: 'contact-present',
  dimension: 'accessibility',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Je na koho se obrátit: kontaktní bod s e-mailem, telefonem nebo adresou.',
    en: 'There is somebody to ask: a contact point with an e-mail, phone or web address.',
  },
  fix: {
    cs: 'Uveďte kontakt na úřad, nejlépe společnou schránku odboru.',
    en: 'Give a contact at the office, best a shared mailbox of the department.',
  },
  applies: always,
  run({ draft: { contactPoint } }) {
    if (!contactPoint)
      return gate({ pointer: '/contactPoint', message: { cs: 'Chybí kontaktní bod.', en: 'The contact point is missing.' } });
    if (contactPoint.email ?? contactPoint.phone ?? contactPoint.url) return pass;
    return partial(0.3, [
      {
        pointer: '/contactPoint',
        message: { cs: 'Kontaktní bod nemá e-mail, telefon ani adresu.', en: 'The contact point has no e-mail, phone or web address.' },
      },
    ]);
  },
};
