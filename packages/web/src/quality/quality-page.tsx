import {
  listOrganisationRows,
  protectedCounts,
  qualityTrend,
  searchPassports,
  summariseQuality,
  type MonthFigures,
  type QualitySummary,
} from '@pasport/api';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { activeFilters } from '../search/active-filters.ts';
import { readSearch } from '../search/read-search.ts';
import { DimensionMedians } from './dimension-medians.tsx';
import { FrequentFindings } from './frequent-findings.tsx';
import { GroupsSection } from './groups-section.tsx';
import { MendedSection } from './mended-section.tsx';
import { OldestFindings } from './oldest-findings.tsx';
import { Overall } from './overall.tsx';
import { ProtectedLine } from './protected-line.tsx';
import { QualityDownloads } from './quality-downloads.tsx';
import { QualityFilters } from './quality-filters.tsx';
import { TrendSection } from './trend-section.tsx';
import { WorstPassports } from './worst-passports.tsx';

const texts = {
  title: { cs: 'Jak dobrá data máme', en: 'How good our data are' },
  lead: {
    cs: 'Kvalita pasportů, které smíte vidět. Chráněné a kritické pasporty se veřejnosti nepočítají.',
    en: 'The quality of passports that you may see. Protected and critical ones do not count for the public.',
  },
  none: { cs: 'Nic takového jsme nenašli. Zkuste zrušit některý filtr.', en: 'Nothing of the kind was found. Try to remove a filter.' },
} as const;

const months = 12;

/** The overview of quality: of everything, or of what the same filters as in a search leave. */
export const qualityPage: MakePage = async (asked) => {
  const { page, request, ctx } = asked;
  const { params, query } = readSearch(request.url);
  const facets = await searchPassports(ctx, page.actor, { ...query, limit: 1, facets: true });
  const filters = activeFilters(params, await listOrganisationRows(ctx.database.db), page.language);
  return {
    title: page.say(texts.title),
    isWide: true,
    styles: ['search.css', 'passport.css'],
    content: (
      <>
        <h1>{page.say(texts.title)}</h1>
        <p class="lead">{page.say(texts.lead)}</p>
        <ProtectedLine counts={await protectedCounts(ctx)} chosen={params.getAll('organisation')} page={page} />
        <QualityFilters params={params} facets={facets.facets} filters={filters} page={page} />
        {await figures(asked, params)}
      </>
    ),
  };
};

/** Everything that is counted, each part by itself. */
async function figures({ ctx, page, request }: PageRequest, params: URLSearchParams) {
  const { query } = readSearch(request.url);
  const what = { ...(query.q !== undefined && { q: query.q }), filters: query.filters };
  const summaryBy = (by: 'organisation' | 'theme' | 'territory', findings: number, oldest: number) =>
    summariseQuality(ctx, page.actor, {
      ...what,
      by,
      ...(by === 'territory' && { unitType: 'vusc' }),
      order: 'count',
      limit: 30,
      findings,
      oldest,
    });
  const [organisations, themes, regions, trend, worst] = await Promise.all([
    summaryBy('organisation', 15, 15),
    summaryBy('theme', 0, 0),
    summaryBy('territory', 0, 0),
    qualityTrend(ctx, page.actor, { ...what, months }),
    searchPassports(ctx, page.actor, { ...what, sort: 'worst', limit: 30, facets: false }),
  ]);
  if (organisations.overall.count === 0) return <p>{page.say(texts.none)}</p>;
  return (
    <>
      <Figures organisations={organisations} themes={themes} regions={regions} trend={trend} params={params} page={page} />
      <WorstPassports passports={worst.items} page={page} />
      <QualityDownloads params={params} page={page} />
    </>
  );
}

interface FiguresProps {
  readonly organisations: QualitySummary;
  readonly themes: QualitySummary;
  readonly regions: QualitySummary;
  readonly trend: readonly MonthFigures[];
  readonly params: URLSearchParams;
  readonly page: PageContext;
}

function Figures({ organisations, themes, regions, trend, params, page }: FiguresProps) {
  return (
    <>
      <div class="quality-columns">
        <Overall summary={organisations} page={page} />
        <DimensionMedians dimensions={organisations.dimensions} page={page} />
      </div>
      <TrendSection months={trend} page={page} />
      <MendedSection months={trend} page={page} />
      <FrequentFindings summary={organisations} page={page} />
      <OldestFindings summary={organisations} page={page} />
      <GroupsSection id="organizace" summary={organisations} params={params} page={page} />
      <GroupsSection id="temata" summary={themes} params={params} page={page} />
      <GroupsSection id="kraje" summary={regions} params={params} page={page} />
    </>
  );
}
