import { partial, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const freeMail = /@(seznam|email|centrum|atlas|volny|post|tiscali|gmail|outlook|hotmail|yahoo)\.(cz|com)$/iu;
const person = /^[\p{L}]{1,20}[._-][\p{L}-]{3,30}\d{0,2}@/iu;
const office =
  /odbor|oddel|urad|podatel|info|data|gis|posta|mesto|obec|kraj|sekret|open|sprava|referat|helpdesk|podpora|kancelar|rozpoc|knihov|skol|doprav|zivotni|krize|stavebni/iu;

export const contactOfficeMailbox: PassportCheck = {
  id: 'contact-office-mailbox',
  dimension: 'confidentiality',
  weight: 1,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Kontaktem je schránka úřadu, ne jednoho člověka ani freemail.',
    en: 'The contact is a mailbox of the office, not of one person and not a free mail.',
  },
  fix: {
    cs: 'Uveďte společnou schránku (např. opendata@obec.cz): lidé odcházejí a jejich adresa je osobní údaj.',
    en: 'Give a shared mailbox (e.g. opendata@obec.cz): people leave, and their address is personal data.',
  },
  applies: ({ draft }) => draft.contactPoint?.email !== undefined,
  run({ draft }) {
    const email = draft.contactPoint?.email ?? '';
    const pointer = '/contactPoint/email';
    if (freeMail.test(email))
      return partial(0.5, [
        {
          pointer,
          severity: 'hint',
          message: { cs: 'Kontaktní e-mail je na veřejné poštovní službě.', en: 'The contact e-mail is at a public mail service.' },
        },
      ]);
    if (person.test(email) && !office.test(email)) {
      return partial(0.3, [
        {
          pointer,
          message: {
            cs: 'Kontaktní e-mail vypadá jako schránka jednoho člověka.',
            en: 'The contact e-mail looks like the mailbox of one person.',
          },
        },
      ]);
    }
    return pass;
  },
};
