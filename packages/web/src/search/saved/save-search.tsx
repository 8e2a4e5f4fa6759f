import { canonicalSearch, listSavedSearches, maxSavedSearches, type Context, type SavedSearch } from '@pasport/api';
import type { PageContext } from '../../page/page-context.ts';
import { PageForm } from '../../ui/page-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ActiveFilter } from '../active-filters.ts';
import { fromStart, searchAddress } from '../address.ts';
import type { AskedSearch } from '../read-search.ts';
import { nameOfSearch } from './name-of-search.ts';
import { savedSearchesPath } from './saved-searches-path.ts';

const texts = {
  save: { cs: 'Uložit hledání', en: 'Save the search' },
  name: { cs: 'Název', en: 'Name' },
  hint: {
    cs: 'Až přibudou pasporty, které mu odpovídají, dáme vám vědět.',
    en: 'When passports come in that match it, you will be told.',
  },
  button: { cs: 'Uložit', en: 'Save' },
  saved: { cs: 'Hledání máte uložené:', en: 'You have saved this search:' },
  all: { cs: 'Moje uložená hledání', en: 'My saved searches' },
  follow: { cs: 'Sledovat, co přibude', en: 'Follow what comes in' },
  feed: { cs: 'Odebírat novinky (Atom)', en: 'Subscribe to news (Atom)' },
  feedHint: { cs: 've čtečce, bez přihlášení', en: 'in a feed reader, without signing in' },
  signIn: { cs: 'Přihlásit se', en: 'Sign in' },
  signInHint: { cs: 'a hledání si uložit: o nových pasportech vám napíšeme', en: 'and save the search: we will tell you of new passports' },
} as const;

/** The saved search of the page, if there is one, and whether there is room for another. */
export interface KnownSearches {
  readonly same?: SavedSearch | undefined;
  readonly isFull: boolean;
}

/** What a person has saved, seen from a search; `null` for those who are not signed in. */
export async function knownSearches(ctx: Context, { actor }: PageContext, { params }: AskedSearch): Promise<KnownSearches | null> {
  if (actor.kind !== 'person') return null;
  const saved = await listSavedSearches(ctx, actor);
  const { query } = canonicalSearch(params.toString());
  return { same: saved.find((one) => one.query === query), isFull: saved.length >= maxSavedSearches };
}

interface SaveSearchProps {
  readonly page: PageContext;
  readonly asked: AskedSearch;
  readonly filters: readonly ActiveFilter[];
  readonly known: KnownSearches | null;
}

/** Keeps the search of the page: a name and Enter. Those who are not signed in follow its feed. */
export function SaveSearch({ page, asked, filters, known }: SaveSearchProps) {
  const { say, language } = page;
  if (known === null) return <FollowSearch page={page} params={asked.params} />;
  if (known.same) {
    return (
      <p class="save-search no-print">
        {say(texts.saved)} <a href={savedSearchesPath}>{known.same.name}</a>
      </p>
    );
  }
  if (known.isFull) return null;
  return (
    <details class="save-search no-print">
      <summary>{say(texts.save)}</summary>
      <PageForm page={page} action={savedSearchesPath} label={say(texts.save)}>
        <input type="hidden" name="hledani" value={canonicalSearch(asked.params.toString()).query} />
        <TextField
          name="nazev"
          label={say(texts.name)}
          hint={say(texts.hint)}
          value={nameOfSearch(asked.query.q, filters, language)}
          maxLength={100}
          isRequired
        />
        <p class="actions">
          <button class="button" type="submit">
            {say(texts.button)}
          </button>
          <a href={savedSearchesPath}>{say(texts.all)}</a>
        </p>
      </PageForm>
    </details>
  );
}

function FollowSearch({ page: { say, url }, params }: { readonly page: PageContext; readonly params: URLSearchParams }) {
  return (
    <details class="save-search no-print">
      <summary>{say(texts.follow)}</summary>
      <ul>
        <li>
          <a href={searchAddress(fromStart(params), '/hledat.atom')}>{say(texts.feed)}</a> – {say(texts.feedHint)}
        </li>
        <li>
          <a href={`/prihlaseni?zpet=${encodeURIComponent(url)}`}>{say(texts.signIn)}</a> {say(texts.signInHint)}
        </li>
      </ul>
    </details>
  );
}
