import type { PassportView } from '@pasport/api';
import type { LangText } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { factsOf, type Fact } from './fact.ts';
import { searchUrl } from './passport-url.ts';
import { Said } from './said.tsx';

const texts = {
  organisation: { cs: 'Organizace', en: 'Organisation' },
  publisher: { cs: 'Poskytovatel', en: 'Publisher' },
  ico: { cs: 'IČO', en: 'Identification number' },
  ownerUnit: { cs: 'Odpovědný útvar', en: 'Owner unit' },
  contact: { cs: 'Kontakt', en: 'Contact' },
  email: { cs: 'E‑mail', en: 'E‑mail' },
  phone: { cs: 'Telefon', en: 'Telephone' },
  web: { cs: 'Web', en: 'Website' },
  curator: { cs: 'Kdo ví, co v datech je', en: 'Who knows the data' },
} as const;

/** Who answers for the data; the curator is there only for their own organisation. */
export function peopleFacts(view: PassportView, organisation: LangText | undefined, { say, language }: PageContext): Fact[] {
  const { publisher, ownerUnit, contactPoint, curator, registry } = view;
  return factsOf([
    [
      say(texts.organisation),
      <a key="organisation" href={searchUrl({ organisation: registry.organisation })}>
        {organisation ? <Said text={organisation} language={language} /> : registry.organisation}
      </a>,
    ],
    [say(texts.publisher), publisher?.name && <Said text={publisher.name} language={language} />],
    [say(texts.ico), publisher?.ico],
    [say(texts.ownerUnit), ownerUnit],
    [say(texts.contact), contactPoint?.name && <Said text={contactPoint.name} language={language} />],
    [say(texts.email), contactPoint?.email && <Mail address={contactPoint.email} />],
    [say(texts.phone), contactPoint?.phone],
    [say(texts.web), contactPoint?.url && <AddressLink url={contactPoint.url} />],
    [say(texts.curator), curator && [curator.name, curator.unit, curator.email].filter(Boolean).join(', ')],
  ]);
}

function Mail({ address }: { readonly address: string }) {
  return <a href={`mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`}>{address}</a>;
}
