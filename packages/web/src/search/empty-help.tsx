import { searchPassports, type Actor, type Context } from '@pasport/api';
import type { Language } from '@pasport/model';
import { countText } from '../ui/count-text.ts';
import type { ActiveFilter } from './active-filters.ts';
import { searchAddress, without } from './address.ts';
import { readSearch } from './read-search.ts';
import { resultForms } from './result-count.ts';

const texts = {
  title: { cs: 'Co s tím', en: 'What you can do' },
  drop: { cs: 'Bez filtru', en: 'Without the filter' },
  dropAll: { cs: 'Bez všech filtrů', en: 'Without all filters' },
  dropWord: { cs: 'Bez slova', en: 'Without the word' },
  fewer: {
    cs: 'Zkuste méně slov nebo jiné slovo pro totéž. Na tvaru slova ani na háčcích nezáleží.',
    en: 'Try fewer words or another word for the same. Word forms and accents do not matter.',
  },
  request: { cs: 'Požádat o tato data', en: 'Request these data' },
  requestHint: {
    cs: 'Možná je úřad má, jen je ještě nezapsal. Připravíme vám text žádosti a předáme ji datovému týmu.',
    en: 'An office may hold them and not have registered them yet. We prepare the text of a request and pass it to the data team.',
  },
} as const;

/** A search that is one step wider, and what it would bring. */
export interface WiderSearch {
  readonly title: string;
  readonly href: string;
  readonly count: number;
}

/** Most filters and words that are tried. */
const maxTries = 8;

/** What leaving out one filter or one word would bring; nothing that brings nothing, the most first. */
export async function widerSearches(
  ctx: Context,
  actor: Actor,
  params: URLSearchParams,
  filters: readonly ActiveFilter[],
  language: Language,
): Promise<WiderSearch[]> {
  const words = (params.get('q') ?? '').split(/\s+/u).filter((word) => word !== '');
  const tries = [
    ...[...Map.groupBy(filters, ({ name }) => name)].map(([name, [first]]) => {
      const label = filters.filter((filter) => filter.name === name).map((filter) => filter.label);
      return { title: `${texts.drop[language]} ${first?.filter ?? name}: ${label.join(', ')}`, rest: without(params, name) };
    }),
    ...(new Set(filters.map(({ name }) => name)).size > 1 ? [{ title: texts.dropAll[language], rest: onlyWords(params) }] : []),
    ...(words.length > 1 ? words : []).map((word, index) => {
      const rest = without(params, 'q');
      rest.set('q', words.filter((_word, at) => at !== index).join(' '));
      return { title: `${texts.dropWord[language]} ${language === 'cs' ? `„${word}“` : `“${word}”`}`, rest };
    }),
  ].slice(0, maxTries);
  const found = await Promise.all(
    tries.map(async ({ title, rest }) => {
      const href = searchAddress(rest);
      const { query } = readSearch(href);
      const { total } = await searchPassports(ctx, actor, { ...query, sort: 'newest', limit: 1, facets: false });
      return { title, href, count: total };
    }),
  );
  return found.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

function onlyWords(params: URLSearchParams): URLSearchParams {
  const words = params.get('q');
  return new URLSearchParams(words === null ? {} : { q: words });
}

interface EmptyHelpProps {
  readonly wider: readonly WiderSearch[];
  readonly params: URLSearchParams;
  readonly language: Language;
}

/** Shown when nothing was found. */
export function EmptyHelp({ wider, params, language }: EmptyHelpProps) {
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{texts.title[language]}</h2>
      {wider.length > 0 && (
        <ul>
          {wider.map(({ title, href, count }) => (
            <li key={href}>
              <a href={href}>{title}</a> – {countText(count, resultForms, language)}
            </li>
          ))}
        </ul>
      )}
      <p>{texts.fewer[language]}</p>
      <p>
        <a href={searchAddress(params, '/zadost-o-data')}>{texts.request[language]}</a>
        <br />
        <span class="muted">{texts.requestHint[language]}</span>
      </p>
    </section>
  );
}
