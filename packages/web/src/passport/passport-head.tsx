import type { PassportView } from '@pasport/api';
import { JsonLd } from './json-ld.tsx';
import { passportUrl } from './passport-url.ts';
import { schemaOrg } from './schema-org.ts';

/** What programs read of the page: its address, other forms of the passport, schema.org of what may be seen. */
export function PassportHead({ view, baseUrl }: { readonly view: PassportView; readonly baseUrl: string }) {
  const url = `${baseUrl}${passportUrl(view.slug)}`;
  const data = `/api/v1/passports/${view.id}`;
  return (
    <>
      <link rel="canonical" href={url} />
      <link rel="alternate" type="application/json" href={data} />
      <link rel="alternate" type="application/ld+json" href={`${data}?format=lkod`} />
      {view.view !== 'generalised' && <JsonLd data={schemaOrg(view, url)} />}
    </>
  );
}
