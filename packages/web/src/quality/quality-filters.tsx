import type { LabelledFacets } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import type { ActiveFilter } from '../search/active-filters.ts';
import { FacetGroup, facetChoices } from '../search/facet-group.tsx';
import { filterWords } from '../search/filter-words.ts';
import { qualityAddress, qualityPath } from './quality-address.ts';

const texts = {
  filters: { cs: 'Vybrat jen některé pasporty', en: 'Choose only some passports' },
  words: { cs: 'Slova', en: 'Words' },
  apply: { cs: 'Použít filtry', en: 'Apply filters' },
  on: { cs: 'Zapnuté filtry', en: 'Filters that are on' },
  remove: { cs: 'Zrušit filtr', en: 'Remove filter' },
  reset: { cs: 'Zrušit všechny filtry', en: 'Remove all filters' },
} as const;

const facetNames = ['organisation', 'theme', 'territory', 'form', 'format', 'access', 'frequency', 'kind'] as const;

interface QualityFiltersProps {
  readonly params: URLSearchParams;
  readonly facets: LabelledFacets;
  readonly filters: readonly ActiveFilter[];
  readonly page: PageContext;
}

/** The filters of a search, for the overview of quality. */
export function QualityFilters({ params, facets, filters, page }: QualityFiltersProps) {
  const { say, language } = page;
  const labelOf = (name: string) => (value: string) => filters.find((one) => one.name === name && one.value === value)?.label ?? value;
  const isOn = filters.length > 0 || params.has('q');
  return (
    <>
      <details class="card no-print" open={isOn}>
        <summary>{say(texts.filters)}</summary>
        <form action={qualityPath} method="get">
          <div class="field">
            <label for="kvalita-q">{say(texts.words)}</label>
            <input id="kvalita-q" name="q" type="search" value={params.get('q') ?? ''} />
          </div>
          <div class="quality-facets">
            {facetNames.map((name) => (
              <FacetGroup
                key={name}
                name={name}
                title={filterWords[name]?.[language] ?? name}
                choices={facetChoices(facets[name], params.getAll(name), labelOf(name), language)}
                language={language}
              />
            ))}
          </div>
          {['status', 'hvd', 'minQuality', 'changedFrom', 'from', 'to', 'bbox'].flatMap((name) =>
            params.getAll(name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          <button class="button" type="submit">
            {say(texts.apply)}
          </button>
        </form>
      </details>
      <Chips filters={filters} page={page} />
    </>
  );
}

function Chips({ filters, page: { say } }: Pick<QualityFiltersProps, 'filters' | 'page'>) {
  if (filters.length === 0) return null;
  return (
    <nav class="chips no-print" aria-label={say(texts.on)}>
      <ul>
        {filters.map(({ name, value, filter, label, rest }) => (
          <li key={`${name} ${value}`}>
            <a class="chip" href={qualityAddress(rest)}>
              <span class="visually-hidden">{say(texts.remove)} </span>
              {filter}: {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a href={qualityPath}>{say(texts.reset)}</a>
        </li>
      </ul>
    </nav>
  );
}
