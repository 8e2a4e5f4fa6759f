import type { ShownLink } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn, percentIn, timeIn, typeset } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from '../passport/address-link.tsx';

const texts = {
  heading: { cs: 'Odkazy a jejich dostupnost', en: 'Links and how often they answer' },
  none: { cs: 'Pasport nemá adresy, na které by se dalo ptát.', en: 'The passport has no addresses that could be asked.' },
  address: { cs: 'Adresa', en: 'Address' },
  state: { cs: 'Stav', en: 'State' },
  days30: { cs: 'Odpověděla za 30 dní', en: 'Answered in 30 days' },
  days90: { cs: 'za 90 dní', en: 'in 90 days' },
  asked: { cs: 'Naposledy', en: 'Last asked' },
} as const;

const stateWords: Readonly<Record<ShownLink['state'], Text>> = {
  works: { cs: 'funguje', en: 'works' },
  closed: { cs: 'jen po přihlášení', en: 'closed to the public' },
  fails: { cs: 'neodpovídá', en: 'does not answer' },
  'not-asked': { cs: 'adresy se neptáme', en: 'not asked' },
  unknown: { cs: 'zatím nezjištěno', en: 'not known yet' },
};

/** Addresses of the data: what they last answered and how often they answer. */
export function LinksSection({ links, page: { say, language } }: { readonly links: readonly ShownLink[]; readonly page: PageContext }) {
  return (
    <section id="odkazy" aria-labelledby="odkazy-nadpis">
      <h2 id="odkazy-nadpis">{say(texts.heading)}</h2>
      {links.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <ScrollTable name={say(texts.heading)}>
          <caption class="visually-hidden">{say(texts.heading)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(texts.address)}</th>
              <th scope="col">{say(texts.state)}</th>
              <th scope="col" class="number">
                {say(texts.days30)}
              </th>
              <th scope="col" class="number">
                {say(texts.days90)}
              </th>
              <th scope="col">{say(texts.asked)}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ url, state, answer }) => (
              <tr key={url}>
                <td>
                  <AddressLink url={url} />
                </td>
                <td>
                  <strong class={`answer answer-${state}`}>{say(stateWords[state])}</strong>
                  {answer?.status !== undefined && ` (HTTP ${answer.status})`}
                  {answer?.refusal && ` – ${typeset(answer.refusal.message, language)}`}
                  {answer?.ms !== undefined && `, ${numberIn(language, answer.ms, 0)}\u00A0ms`}
                </td>
                <td class="number">{shareOf(answer?.availability.days30, language)}</td>
                <td class="number">{shareOf(answer?.availability.days90, language)}</td>
                <td>{answer ? timeIn(language, answer.at) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}

function shareOf(availability: { readonly checks: number; readonly ok: number } | undefined, language: PageContext['language']): string {
  return availability && availability.checks > 0 ? percentIn(language, availability.ok / availability.checks) : '–';
}
