import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

export const serviceAnswers: ServiceCheck = {
  id: 'service-answers',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Služba vrací svůj popis, ne hlášení o chybě.', en: 'The service answers with its description, not with an error.' },
  fix: {
    cs: 'Zkontrolujte adresu a její parametry (SERVICE, REQUEST, VERSION), nebo opravte službu.',
    en: 'Check the address and its parameters (SERVICE, REQUEST, VERSION), or mend the service.',
  },
  needs: 'bytes',
  run({ isException }) {
    if (!isException) return clean;
    const message = { cs: 'Místo popisu služby přišlo hlášení o chybě.', en: 'An error came in place of the description of the service.' };
    return { ...oneFinding(message), cap: 'not-reachable' };
  },
};
