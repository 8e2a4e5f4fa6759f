import type { PassportView } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { Facts } from './facts.tsx';
import { locationFacts } from './location-facts.tsx';

const texts = {
  heading: { cs: 'Kde data leží', en: 'Where the data live' },
  none: { cs: 'Pasport zatím neříká, kde data leží.', en: 'The passport does not say yet where the data live.' },
} as const;

/** Systems and places in which the data live. Those who see a passport in part are told in the card on visibility. */
export function LocationsSection({ view, page }: { readonly view: PassportView; readonly page: PageContext }) {
  if (view.view !== 'full') return null;
  const locations = view.locations ?? [];
  return (
    <section id="umisteni" aria-labelledby="umisteni-nadpis">
      <h2 id="umisteni-nadpis">{page.say(texts.heading)}</h2>
      {locations.length === 0 && <p>{page.say(texts.none)}</p>}
      {locations.map((location, index) => (
        <Facts key={index} facts={locationFacts(location, page)} />
      ))}
    </section>
  );
}
