import type { PassportView } from '@pasport/api';
import { wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { codeLabel } from './code-label.ts';
import { factsOf, type Fact } from './fact.ts';
import { formatDate } from './format-date.ts';
import { audienceWords, conditionWords, routeWords } from './passport-words.ts';
import { Said } from './said.tsx';

const texts = {
  rights: { cs: 'Přístup k datům', en: 'Access to the data' },
  route: { cs: 'Jak se k nim dostat', en: 'How to get them' },
  audiences: { cs: 'Komu jsou dostupná', en: 'For whom' },
  request: { cs: 'Kde o ně požádat', en: 'Where to ask' },
  conditions: { cs: 'Podmínky', en: 'Conditions' },
  reason: { cs: 'Důvod omezení', en: 'Reason of the restriction' },
  fee: { cs: 'Úhrada', en: 'Fee' },
  embargo: { cs: 'Odloženo do', en: 'Under embargo until' },
} as const;

/** How one gets to the data and what stands in the way. */
export function accessFacts({ access }: PassportView, { say, language }: PageContext): Fact[] {
  if (!access) return [];
  const said = (text: typeof access.fee) => text && <Said text={text} language={language} />;
  return factsOf([
    [say(texts.rights), access.rights && codeLabel('access-right', access.rights, language)],
    [say(texts.route), access.route && wordFor(routeWords, access.route, language)],
    [
      say(texts.audiences),
      access.audiences
        ?.map(({ audience, condition }) => `${wordFor(audienceWords, audience, language)}: ${wordFor(conditionWords, condition, language)}`)
        .join(', '),
    ],
    [say(texts.request), access.requestUrl && <AddressLink url={access.requestUrl} />],
    [say(texts.conditions), said(access.conditions)],
    [say(texts.reason), said(access.restrictionReason)],
    [say(texts.fee), said(access.fee)],
    [say(texts.embargo), access.embargoUntil && formatDate(access.embargoUntil, language)],
  ]);
}
