import { listOrganisationRows, searchPassports, type Actor, type Context, type Organisation, type SearchResult } from '@pasport/api';
import { Problem } from '@pasport/model';
import { fromStart } from './address.ts';
import { openTerritory, type OpenTerritory } from './open-territory.ts';
import { readSearch, type AskedSearch } from './read-search.ts';

/** A choice of the youngest day of change with how many results it would leave. */
interface AgeChoice {
  readonly days: number;
  readonly changedFrom: string;
  readonly count: number;
}

/** Everything that the page of a search shows. */
export interface FoundResults {
  readonly asked: AskedSearch;
  readonly result: SearchResult;
  readonly territory: OpenTerritory;
  readonly ages: readonly AgeChoice[];
  readonly organisations: readonly Organisation[];
}

/** Ages of records to choose from, in days. */
const ageDays = [30, 365] as const;

/** Runs the search of an address with its counts; a cursor that no longer fits begins again. */
export async function findResults(ctx: Context, actor: Actor, url: string): Promise<FoundResults> {
  const asked = readSearch(url);
  const territory = openTerritory(asked.parameters.territory ?? []);
  const query = { ...asked.query, explain: true, territories: territory.level.map(({ id }) => id) };
  try {
    const [result, ages, organisations] = await Promise.all([
      searchPassports(ctx, actor, query),
      countAges(ctx, actor, asked),
      listOrganisationRows(ctx.database.db),
    ]);
    return { asked, result, territory, ages, organisations };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-cursor') throw error;
    return findResults(ctx, actor, `/?${fromStart(asked.params).toString()}`);
  }
}

async function countAges(ctx: Context, actor: Actor, { query }: AskedSearch): Promise<AgeChoice[]> {
  const { after: _after, explain: _explain, ...first } = query;
  return Promise.all(
    ageDays.map(async (days) => {
      const changedFrom = new Date(ctx.clock().getTime() - days * 86_400_000).toISOString().slice(0, 10);
      const filters = { ...first.filters, changedFrom };
      const { total } = await searchPassports(ctx, actor, { ...first, filters, sort: 'newest', limit: 1, facets: false });
      return { days, changedFrom, count: total };
    }),
  );
}
