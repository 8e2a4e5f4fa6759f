import type { Language } from '@pasport/model';
import { levelName } from '../map/results-map.tsx';
import { formatNumber } from '../ui/count-text.ts';
import { searchAddress, without, withValue } from './address.ts';
import { filterWords } from './filter-words.ts';
import type { FoundResults } from './find-results.ts';

const texts = {
  whole: { cs: 'Celá Česká republika', en: 'All of Czechia' },
  path: { cs: 'Vybrané území', en: 'Chosen territory' },
  none: { cs: 'Níže v území už žádné výsledky nejsou.', en: 'There are no results further down.' },
  others: { cs: 'Vybráno je víc území najednou; klepnutím zvolíte jedno.', en: 'More territories are chosen; a click chooses one.' },
} as const;

/** Territories as a tree with one level open: region → district → town; each is a link that narrows the search. */
export function TerritoryTree({ found, language }: { readonly found: FoundResults; readonly language: Language }) {
  const { asked, territory, result } = found;
  const { params } = asked;
  const counts = new Map((result.facets['territory'] ?? []).map(({ value, count }) => [value, count]));
  const level = territory.level.filter(({ id }) => counts.has(id) || params.getAll('territory').includes(id));
  const chosenCount = params.getAll('territory').length;
  if (level.length === 0 && chosenCount === 0) return null;
  return (
    <details class="facet facet-territory" data-facet="territory" open>
      <summary>{filterWords['territory']?.[language]}</summary>
      {chosenCount > 1 && <p class="hint">{texts.others[language]}</p>}
      {chosenCount > 0 && (
        <nav aria-label={texts.path[language]}>
          <ol class="tree-path">
            {territory.path.map((unit) => {
              const isChosen = chosenCount === 1 && unit.id === territory.chosen.id;
              const rest = unit.type === 'stat' ? without(params, 'territory') : withValue(params, 'territory', unit.id);
              const title = unit.type === 'stat' ? texts.whole[language] : levelName(unit);
              return (
                <li key={unit.id}>{isChosen ? <strong aria-current="true">{title}</strong> : <a href={searchAddress(rest)}>{title}</a>}</li>
              );
            })}
          </ol>
        </nav>
      )}
      <ul class="tree-level">
        {level.map((unit) => (
          <li key={unit.id}>
            {unit.id === territory.chosen.id ? (
              <strong>{levelName(unit)}</strong>
            ) : (
              <a href={searchAddress(withValue(params, 'territory', unit.id))}>{levelName(unit)}</a>
            )}{' '}
            <span class="muted">({formatNumber(counts.get(unit.id) ?? 0, language)})</span>
          </li>
        ))}
      </ul>
      {level.length === 0 && <p class="hint">{texts.none[language]}</p>}
    </details>
  );
}
