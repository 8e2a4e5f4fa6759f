import type { Location } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { factsOf, type Fact } from './fact.ts';
import { hostingWords, rawDataWords } from './passport-words.ts';

const texts = {
  system: { cs: 'Systém', en: 'System' },
  vendor: { cs: 'Dodavatel', en: 'Vendor' },
  isvs: { cs: 'Číslo ISVS', en: 'Number of the system (ISVS)' },
  hosting: { cs: 'Kde běží', en: 'Hosting' },
  cloudLevel: { cs: 'Bezpečnostní úroveň cloudu', en: 'Cloud security level' },
  place: { cs: 'Místo', en: 'Place' },
  path: { cs: 'Cesta', en: 'Path' },
  operator: { cs: 'Provozovatel', en: 'Operator' },
  raw: { cs: 'Právo na surová data', en: 'Right to the raw data' },
  note: { cs: 'Poznámka', en: 'Note' },
} as const;

/** Where the data live. */
export function locationFacts(location: Location, { say, language }: PageContext): Fact[] {
  const { system, hosting, cloudLevel, place, path, operator, rawDataRight, note } = location;
  return factsOf([
    [say(texts.system), system?.name],
    [say(texts.vendor), system?.vendor],
    [say(texts.isvs), system?.isvsId],
    [say(texts.hosting), hosting && wordFor(hostingWords, hosting, language)],
    [say(texts.cloudLevel), cloudLevel],
    [say(texts.place), place],
    [say(texts.path), path && <code>{path}</code>],
    [say(texts.operator), operator],
    [say(texts.raw), rawDataRight && wordFor(rawDataWords, rawDataRight, language)],
    [say(texts.note), note],
  ]);
}
