import type { SearchQuery } from '@pasport/api';
import type { Language } from '@pasport/model';
import { searchAddress, withValue } from './address.ts';

const texts = {
  title: { cs: 'Řadit podle', en: 'Sort by' },
  relevance: { cs: 'shody', en: 'relevance' },
  newest: { cs: 'poslední změny', en: 'last change' },
  title_: { cs: 'názvu', en: 'title' },
  quality: { cs: 'kvality', en: 'quality' },
} as const;

const orders = [
  ['relevance', texts.relevance],
  ['newest', texts.newest],
  ['title', texts.title_],
  ['quality', texts.quality],
] as const;

interface SortLinksProps {
  readonly query: SearchQuery;
  readonly params: URLSearchParams;
  readonly language: Language;
}

/** Orders of the results as links; by relevance only when there are words. */
export function SortLinks({ query, params, language }: SortLinksProps) {
  return (
    <nav class="sort-links no-print" aria-labelledby="sort-title">
      <span id="sort-title">{texts.title[language]}:</span>
      <ul>
        {orders
          .filter(([order]) => order !== 'relevance' || query.q !== undefined)
          .map(([order, title]) => (
            <li key={order}>
              <a href={searchAddress(withValue(params, 'sort', order))} aria-current={query.sort === order ? 'true' : undefined}>
                {title[language]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
