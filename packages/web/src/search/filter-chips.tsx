import type { Language } from '@pasport/model';
import type { ActiveFilter } from './active-filters.ts';
import { searchAddress, searchPath } from './address.ts';

const texts = {
  title: { cs: 'Zapnuté filtry', en: 'Filters that are on' },
  remove: { cs: 'Zrušit filtr', en: 'Remove filter' },
  reset: { cs: 'Zrušit všechny filtry', en: 'Remove all filters' },
} as const;

interface FilterChipsProps {
  readonly filters: readonly ActiveFilter[];
  readonly params: URLSearchParams;
  readonly language: Language;
}

/** Filters that are on; each is a link that removes it, the last one removes all and keeps the words. */
export function FilterChips({ filters, params, language }: FilterChipsProps) {
  if (filters.length === 0) return null;
  const words = params.get('q');
  return (
    <nav class="chips no-print" aria-label={texts.title[language]}>
      <ul>
        {filters.map(({ name, value, filter, label, rest }) => (
          <li key={`${name} ${value}`}>
            <a class="chip" href={searchAddress(rest)}>
              <span class="visually-hidden">{texts.remove[language]} </span>
              {filter}: {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a href={words === null ? searchPath : searchAddress(new URLSearchParams({ q: words }))}>{texts.reset[language]}</a>
        </li>
      </ul>
    </nav>
  );
}
