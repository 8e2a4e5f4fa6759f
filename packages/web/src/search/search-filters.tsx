import type { Language } from '@pasport/model';
import type { ActiveFilter } from './active-filters.ts';
import { FacetGroup, facetChoices, type FacetChoice } from './facet-group.tsx';
import { filterWords } from './filter-words.ts';
import type { FoundResults } from './find-results.ts';
import { searchPath } from './address.ts';
import { TerritoryTree } from './territory-tree.tsx';

const texts = {
  filters: { cs: 'Filtry', en: 'Filters' },
  apply: { cs: 'Použít filtry', en: 'Apply filters' },
  any: { cs: 'na tom nezáleží', en: 'any' },
  period: { cs: 'Jakou dobu data popisují', en: 'Time the data describe' },
  from: { cs: 'Od', en: 'From' },
  to: { cs: 'Do', en: 'To' },
  days30: { cs: 'změněn za posledních 30 dní', en: 'changed in the last 30 days' },
  days365: { cs: 'změněn za poslední rok', en: 'changed in the last year' },
  only: { cs: 'jen data s vysokou hodnotou', en: 'high-value data only' },
  others: { cs: 'jen ostatní data', en: 'other data only' },
} as const;

const listFacets = ['theme', 'format', 'form', 'access', 'organisation', 'frequency', 'kind'] as const;

interface SearchFiltersProps {
  readonly found: FoundResults;
  readonly filters: readonly ActiveFilter[];
  readonly language: Language;
}

/** Filters of a search as one form that works by itself; territories are links, one level at a time. */
export function SearchFilters({ found, filters, language }: SearchFiltersProps) {
  const { asked, result } = found;
  const { params } = asked;
  const labelOf = (name: string) => (value: string) =>
    filters.find((filter) => filter.name === name && filter.value === value)?.label ?? value;
  return (
    <details class="filters no-print" data-facet="filters" open>
      <summary>
        <h2>{texts.filters[language]}</h2>
      </summary>
      <TerritoryTree found={found} language={language} />
      <form action={searchPath} method="get">
        {['q', 'sort', 'bbox', 'territory', 'status'].flatMap((name) =>
          params.getAll(name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        {listFacets.map((name) => (
          <FacetGroup
            key={name}
            name={name}
            title={filterWords[name]?.[language] ?? name}
            choices={facetChoices(result.facets[name], params.getAll(name), labelOf(name), language)}
            language={language}
            isOpen={name === 'theme' || name === 'format'}
          />
        ))}
        <FacetGroup
          name="minQuality"
          title={filterWords['minQuality']?.[language] ?? ''}
          choices={qualityChoices(found, language)}
          language={language}
          isSingle
        />
        <FacetGroup
          name="changedFrom"
          title={filterWords['changedFrom']?.[language] ?? ''}
          choices={ageChoices(found, language)}
          language={language}
          isSingle
        />
        <FacetGroup name="hvd" title={filterWords['hvd']?.[language] ?? ''} choices={hvdChoices(found, language)} language={language} />
        <Period params={params} language={language} />
        <button class="button" type="submit">
          {texts.apply[language]}
        </button>
      </form>
    </details>
  );
}

function hvdChoices({ result, asked }: FoundResults, language: Language): FacetChoice[] {
  const value = asked.params.get('hvd') ?? 'true';
  const known = result.facets['hvd']?.find((item) => item.value === value);
  const label = (value === 'true' ? texts.only : texts.others)[language];
  return [{ value, label, count: known?.count ?? 0, isChosen: asked.params.has('hvd') }];
}

/** The same steps as the facet counts, from each of them up. */
function qualityChoices({ result, asked }: FoundResults, language: Language): FacetChoice[] {
  const chosen = asked.params.get('minQuality') ?? '';
  const counts = result.facets['quality'] ?? [];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const from = (score: number): number =>
    counts.filter(({ value }) => Number(value.split('-')[0]) >= score).reduce((sum, { count }) => sum + count, 0);
  const label = (score: string): string => (language === 'cs' ? `aspoň ${score} ze 100` : `at least ${score} out of 100`);
  const steps = [50, 75, 90].map((score): FacetChoice => {
    return { value: String(score), label: label(String(score)), count: from(score), isChosen: chosen === String(score) };
  });
  const isOther = chosen !== '' && !steps.some(({ isChosen }) => isChosen);
  const other: FacetChoice[] = isOther ? [{ value: chosen, label: label(chosen), count: result.total, isChosen: true }] : [];
  return [{ value: '', label: texts.any[language], count: all, isChosen: chosen === '' }, ...other, ...steps];
}

function ageChoices({ ages, asked, result }: FoundResults, language: Language): FacetChoice[] {
  const chosen = asked.params.get('changedFrom') ?? '';
  const steps = ages.map(({ days, changedFrom, count }): FacetChoice => {
    const label = days === 30 ? texts.days30[language] : texts.days365[language];
    return { value: changedFrom, label, count, isChosen: chosen === changedFrom };
  });
  const isOther = chosen !== '' && !steps.some(({ isChosen }) => isChosen);
  const since = `${language === 'cs' ? 'změněn od' : 'changed since'} ${chosen}`;
  const other: FacetChoice[] = isOther ? [{ value: chosen, label: since, count: result.total, isChosen: true }] : [];
  // How many there would be of any age is known only while no age is chosen.
  const any: FacetChoice = {
    value: '',
    label: texts.any[language],
    isChosen: chosen === '',
    ...(chosen === '' && { count: result.total }),
  };
  return [any, ...other, ...steps];
}

function Period({ params, language }: { readonly params: URLSearchParams; readonly language: Language }) {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  return (
    <details class="facet" data-facet="period" open={from !== '' || to !== ''}>
      <summary>{texts.period[language]}</summary>
      <fieldset>
        <legend class="visually-hidden">{texts.period[language]}</legend>
        <label for="period-from">{texts.from[language]}</label>
        <input id="period-from" type="date" name="from" value={from} />
        <label for="period-to">{texts.to[language]}</label>
        <input id="period-to" type="date" name="to" value={to} />
      </fieldset>
    </details>
  );
}
