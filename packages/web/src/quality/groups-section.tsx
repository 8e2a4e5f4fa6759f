import type { GroupFigures, QualitySummary } from '@pasport/api';
import { numberIn, percentIn } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import { HeatGrid } from '../charts/heat-grid.tsx';
import type { PageContext } from '../page/page-context.ts';
import { Said } from '../passport/said.tsx';
import { textIn } from '../passport/text-in.ts';
import { withValue } from '../search/address.ts';
import { qualityAddress } from './quality-address.ts';

const texts = {
  organisation: { cs: 'Podle organizací', en: 'By organisation' },
  theme: { cs: 'Podle témat', en: 'By theme' },
  territory: { cs: 'Podle krajů', en: 'By region' },
  grid: { cs: 'Kolik pasportů má které skóre', en: 'How many passports have which score' },
  name: { cs: 'Název', en: 'Name' },
  median: { cs: 'Medián', en: 'Median' },
  good: { cs: '80 a více', en: '80 and more' },
  errors: { cs: 'S chybou', en: 'With an error' },
  count: { cs: 'Pasportů', en: 'Passports' },
  first: { cs: 'Největších', en: 'The largest' },
  of: { cs: 'z', en: 'of' },
  best: { cs: 'Nejlepší medián má', en: 'The best median has' },
  worst: { cs: 'nejslabší', en: 'the weakest' },
} as const;

const mostInGrid = 12;

/** Figures of each organisation, theme or region; a name leads to its own overview. */
export function GroupsSection({
  id,
  summary,
  params,
  page,
}: {
  readonly id: string;
  readonly summary: QualitySummary;
  readonly params: URLSearchParams;
  readonly page: PageContext;
}) {
  const { say, language } = page;
  const { by, groups, groupCount } = summary;
  if (groups.length === 0 || by === 'dimension') return null;
  const inGrid = groups.slice(0, mostInGrid);
  return (
    <section aria-labelledby={`${id}-nadpis`}>
      <h2 id={`${id}-nadpis`}>{say(texts[by])}</h2>
      <figure class="chart">
        <HeatGrid
          id={`${id}-mrizka`}
          title={`${say(texts[by])}: ${say(texts.grid)}`}
          columns={Array.from({ length: 10 }, (_item, index) => String(index * 10))}
          rows={inGrid.map(({ label, histogram }) => ({ label: textIn(label, language).value, values: histogram }))}
        />
        <figcaption>{findingOf(groups, page)}</figcaption>
      </figure>
      {groupCount > groups.length && (
        <p class="muted">{`${say(texts.first)} ${groups.length} ${say(texts.of)}\u00A0${numberIn(language, groupCount, 0)}.`}</p>
      )}
      <GroupTable by={by} groups={groups} params={params} page={page} />
    </section>
  );
}

interface GroupTableProps {
  readonly by: 'organisation' | 'theme' | 'territory';
  readonly groups: readonly GroupFigures[];
  readonly params: URLSearchParams;
  readonly page: PageContext;
}

function GroupTable({ by, groups, params, page: { say, language } }: GroupTableProps) {
  const share = (value: number | null) => (value === null ? '–' : percentIn(language, value));
  return (
    <ScrollTable name={say(texts[by])}>
      <caption class="visually-hidden">{say(texts[by])}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.name)}</th>
          {([texts.count, texts.median, texts.good, texts.errors] as const).map((title) => (
            <th key={title.en} scope="col" class="number">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ value, label, count, median, goodShare, errorShare }) => (
          <tr key={value}>
            <th scope="row">
              <a href={qualityAddress(withValue(params, by, value))}>
                <Said text={label} language={language} />
              </a>
            </th>
            <td class="number">{numberIn(language, count, 0)}</td>
            <td class="number">{median === null ? '–' : numberIn(language, median)}</td>
            <td class="number">{share(goodShare)}</td>
            <td class="number">{share(errorShare)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function findingOf(groups: readonly GroupFigures[], { say, language }: PageContext): string {
  const judged = groups.flatMap(({ label, median }) => (median === null ? [] : [{ name: textIn(label, language).value, median }]));
  const ordered = judged.toSorted((a, b) => b.median - a.median);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (!best || !worst) return '';
  const spoken = ({ name, median }: { name: string; median: number }) => `${name} (${numberIn(language, median)})`;
  return ordered.length === 1 ? `${spoken(best)}.` : `${say(texts.best)} ${spoken(best)}, ${say(texts.worst)} ${spoken(worst)}.`;
}
