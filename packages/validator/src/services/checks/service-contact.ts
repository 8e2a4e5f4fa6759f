import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

export const serviceContact: ServiceCheck = {
  id: 'service-contact',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Služba uvádí kontakt na správce.', en: 'The service names a contact.' },
  fix: {
    cs: 'Vyplňte v nastavení serveru úřední e-mail nebo telefon správce služby.',
    en: 'Fill in the official e-mail or telephone of the keeper in the settings of the server.',
  },
  needs: 'description',
  run({ hasContact }) {
    if (hasContact === undefined) return undefined;
    return hasContact
      ? clean
      : oneFinding({ cs: 'Služba nemá e-mail ani telefon správce.', en: 'The service has no e-mail or telephone of its keeper.' });
  },
};
