import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

const missing = (title: boolean, abstract: boolean): Text | undefined => {
  if (title && abstract) return undefined;
  if (title) return { cs: 'Služba nemá popis.', en: 'The service has no description.' };
  return abstract
    ? { cs: 'Služba nemá název.', en: 'The service has no title.' }
    : { cs: 'Služba nemá název ani popis.', en: 'The service has neither a title nor a description.' };
};

export const serviceDescribed: ServiceCheck = {
  id: 'service-described',
  dimension: 'understandability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Služba má název a popis.', en: 'The service has a title and a description.' },
  fix: {
    cs: 'Vyplňte v nastavení serveru název a popis (Title, Abstract).',
    en: 'Fill in the title and the description (Title, Abstract) in the settings of the server.',
  },
  needs: 'description',
  run({ hasTitle, hasAbstract }) {
    if (hasTitle === undefined && hasAbstract === undefined) return undefined;
    const message = missing(hasTitle ?? true, hasAbstract ?? true);
    return message ? oneFinding(message, hasTitle === true ? 0.5 : 0) : clean;
  },
};
