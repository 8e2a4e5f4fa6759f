import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

export const serviceAnswers: ServiceCheck = {
  id: 'service-answers',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Služba vrací svůj popis, ne hlášení o chybě nebo webovou stránku.',
    en: 'The service answers with its description, not with an error or a web page.',
  },
  fix: {
    cs: 'Zkontrolujte adresu a její parametry (SERVICE, REQUEST, VERSION), nebo opravte službu.',
    en: 'Check the address and its parameters (SERVICE, REQUEST, VERSION), or mend the service.',
  },
  needs: 'bytes',
  run({ isException, other, declared: { format } }) {
    if (isException) return { ...oneFinding(error), cap: 'not-reachable' };
    if (other === undefined) return clean;
    // Of an unknown kind it may be what people read about it.
    return format === undefined
      ? oneFinding(instead(other), 0, { severity: 'warning' })
      : { ...oneFinding(instead(other)), cap: 'not-reachable' };
  },
};

const error: Text = { cs: 'Místo popisu služby přišlo hlášení o chybě.', en: 'An error came in place of the description of the service.' };

function instead(other: string): Text {
  if (other === 'HTML')
    return { cs: 'Místo popisu služby přišla webová stránka.', en: 'A web page came in place of the description of the service.' };
  const format = other === 'other' ? '' : ` (${other})`;
  return {
    cs: `Místo popisu služby přišlo něco jiného${format}.`,
    en: `Something else came in place of the description of the service${format}.`,
  };
}
