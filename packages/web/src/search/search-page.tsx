import { searchTerms, type Language } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { countText } from '../ui/count-text.ts';
import { SearchBox } from '../ui/search-box.tsx';
import { activeFilters, type ActiveFilter } from './active-filters.ts';
import { fromStart, searchAddress, searchPath, withValue } from './address.ts';
import type { PageContext } from '../page/page-context.ts';
import { EmptyHelp, widerSearches, type WiderSearch } from './empty-help.tsx';
import { FilterChips } from './filter-chips.tsx';
import { filterWords } from './filter-words.ts';
import { findResults, type FoundResults } from './find-results.ts';
import { ResultItem } from './result-item.tsx';
import { resultForms } from './result-count.ts';
import { ResultsMap } from '../map/results-map.tsx';
import { knownSearches, SaveSearch, type KnownSearches } from './saved/save-search.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SortLinks } from './sort-links.tsx';

const texts = {
  title: { cs: 'Hledání v pasportech', en: 'Search the passports' },
  home: { cs: 'Úvod', en: 'Home' },
  label: { cs: 'Co hledáte?', en: 'What are you looking for?' },
  find: { cs: 'Hledat', en: 'Search' },
  none: { cs: 'Nic jsme nenašli', en: 'Nothing was found' },
  results: { cs: 'Výsledky', en: 'Results' },
  next: { cs: 'Další stránka', en: 'Next page' },
  first: { cs: 'Zpět na první stránku', en: 'Back to the first page' },
  pages: { cs: 'Stránky výsledků', en: 'Pages of results' },
  map: { cs: 'Mapa výsledků', en: 'Map of results' },
  toResults: { cs: 'Přejít na výsledky', en: 'Go to the results' },
  exports: { cs: 'Stáhnout výsledky', en: 'Download the results' },
  feed: { cs: 'Odebírat novinky (Atom)', en: 'Subscribe to news (Atom)' },
  refused: { cs: 'Tomuto jsme nerozuměli, hledáme bez toho:', en: 'We did not understand this and search without it:' },
} as const;

/** The page of a search: words, filters, results, their map, and how to take them away. */
export const searchPage: MakePage = async ({ ctx, page, request }) => {
  const { actor, language, say } = page;
  const found = await findResults(ctx, actor, request.url);
  const { params, query } = found.asked;
  const filters = activeFilters(params, found.organisations, language);
  const wider = found.result.total === 0 ? await widerSearches(ctx, actor, params, filters, language) : [];
  const known = await knownSearches(ctx, page, found.asked);
  const count = countText(found.result.total, resultForms, language);
  return {
    title: [...(query.q === undefined ? [] : [query.q]), count, say(texts.title)].join(' – '),
    isWide: true,
    hasSearch: true,
    styles: ['search.css'],
    islands: ['facets.js', 'map.js'],
    head: (
      <link rel="alternate" type="application/atom+xml" title={say(texts.feed)} href={searchAddress(fromStart(params), '/hledat.atom')} />
    ),
    content: (
      <>
        <Breadcrumbs crumbs={[{ title: say(texts.home), href: '/' }, { title: say(texts.title) }]} language={language} />
        <h1>{say(texts.title)}</h1>
        <SearchForm params={params} language={language} />
        <a class="to-results" href="#results-title">
          {say(texts.toResults)}
        </a>
        <div class="search-layout">
          <SearchFilters found={found} filters={filters} language={language} />
          <Results page={page} found={found} filters={filters} wider={wider} known={known} count={count} />
        </div>
      </>
    ),
  };
};

/** Words are changed without losing the filters. */
function SearchForm({ params, language }: { readonly params: URLSearchParams; readonly language: Language }) {
  return (
    <form class="search-form no-print" action={searchPath} method="get" role="search">
      <label for="q">{texts.label[language]}</label>
      <div class="search-form-row">
        <SearchBox id="q" language={language} value={params.get('q') ?? ''} />
        <button class="button" type="submit">
          {texts.find[language]}
        </button>
      </div>
      {[...fromStart(params)].map(
        ([name, value]) => name !== 'q' && name !== 'sort' && <input key={`${name} ${value}`} type="hidden" name={name} value={value} />,
      )}
    </form>
  );
}

interface ResultsProps {
  readonly found: FoundResults;
  readonly filters: readonly ActiveFilter[];
  readonly wider: readonly WiderSearch[];
  readonly known: KnownSearches | null;
  readonly count: string;
  readonly page: PageContext;
}

function Results({ found, filters, wider, known, count, page }: ResultsProps) {
  const { language } = page;
  const { asked, result, organisations } = found;
  const { params, query } = asked;
  const isEmpty = result.total === 0;
  const stems = new Set(query.q === undefined ? [] : searchTerms(query.q).stems);
  const ofItem = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return (
    <section class="search-results" aria-labelledby="results-title">
      <h2 id="results-title" class="visually-hidden">
        {texts.results[language]}
      </h2>
      <Refused found={found} page={page} />
      <p class="result-count" role="status">
        {isEmpty ? texts.none[language] : count}
      </p>
      <FilterChips filters={filters} params={params} language={language} />
      <SaveSearch page={page} asked={asked} filters={filters} known={known} />
      {isEmpty ? (
        <EmptyHelp wider={wider} params={params} language={language} />
      ) : (
        <>
          <SortLinks query={query} params={params} language={language} />
          <MapPart found={found} page={page} />
          <ul class="results">
            {result.items.map((item) => (
              <ResultItem
                key={item.id}
                item={item}
                organisation={ofItem.get(item.organisation)}
                stems={stems}
                territories={params.getAll('territory')}
                language={language}
              />
            ))}
          </ul>
          <Pages found={found} page={page} />
          <Exports params={params} language={language} />
        </>
      )}
    </section>
  );
}

function Refused({ found, page: { language } }: Pick<ResultsProps, 'found' | 'page'>) {
  const { refused } = found.asked;
  if (refused.length === 0) return null;
  return (
    <div class="notice notice-warning">
      <p>{texts.refused[language]}</p>
      <ul>
        {refused.map(({ name, value }) => (
          <li key={`${name} ${value}`}>
            {filterWords[name]?.[language] ?? name}: {value}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MapPart({ found, page: { language, asset } }: Pick<ResultsProps, 'found' | 'page'>) {
  const { asked, territory, result } = found;
  const counts = new Map((result.facets['territory'] ?? []).map(({ value, count }) => [value, count]));
  const places = territory.level.flatMap((unit) => {
    const count = counts.get(unit.id) ?? 0;
    return count === 0 ? [] : [{ unit, count, href: searchAddress(withValue(asked.params, 'territory', unit.id)) }];
  });
  return (
    <details class="map-part no-print">
      <summary>{texts.map[language]}</summary>
      <ResultsMap
        places={places}
        around={territory.chosen}
        language={language}
        asset={asset}
        searchUrl={searchAddress(fromStart(asked.params))}
      />
    </details>
  );
}

function Pages({ found, page: { language } }: Pick<ResultsProps, 'found' | 'page'>) {
  const { params } = found.asked;
  const { next } = found.result;
  const isFirst = !params.has('cursor');
  if (isFirst && next === null) return null;
  return (
    <nav class="pages no-print" aria-label={texts.pages[language]}>
      {!isFirst && <a href={searchAddress(fromStart(params))}>{texts.first[language]}</a>}
      {next !== null && (
        <a class="button" rel="next" href={searchAddress(withValue(params, 'cursor', next))}>
          {texts.next[language]}
        </a>
      )}
    </nav>
  );
}

function Exports({ params, language }: { readonly params: URLSearchParams; readonly language: Language }) {
  const all = fromStart(params);
  return (
    <nav class="exports no-print" aria-label={texts.exports[language]}>
      <span>{texts.exports[language]}:</span>
      <ul>
        <li>
          <a href={searchAddress(all, '/hledat.csv')}>CSV</a>
        </li>
        <li>
          <a href={searchAddress(all, '/api/v1/passports')}>JSON (REST)</a>
        </li>
        <li>
          <a href={searchAddress(all, '/hledat.jsonld')}>DCAT-AP-CZ (JSON-LD)</a>
        </li>
        <li>
          <a href={searchAddress(all, '/hledat.atom')}>{texts.feed[language]}</a>
        </li>
      </ul>
    </nav>
  );
}
