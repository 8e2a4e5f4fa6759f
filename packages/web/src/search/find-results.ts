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
  const days = ageDays.map((age) => new Date(ctx.clock().getTime() - age * 86_400_000).toISOString().slice(0, 10));
  const query = { ...asked.query, explain: true, territories: territory.level.map(({ id }) => id), changedSince: days };
  try {
    const [result, organisations] = await Promise.all([searchPassports(ctx, actor, query), listOrganisationRows(ctx.database.db)]);
    // An age that was chosen hides how many there are of the others.
    const counts = asked.query.filters.changedFrom === undefined ? result.changed : await countChanged(ctx, actor, asked, days);
    const ages = days.map((changedFrom, index) => ({ days: ageDays[index] ?? 0, changedFrom, count: counts?.[index] ?? 0 }));
    return { asked, result, territory, ages, organisations };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-cursor') throw error;
    return findResults(ctx, actor, `/?${fromStart(asked.params).toString()}`);
  }
}

/** How many results there would be of any age, by the day since when they were changed. */
async function countChanged(ctx: Context, actor: Actor, { query }: AskedSearch, days: readonly string[]): Promise<readonly number[]> {
  const { after: _after, explain: _explain, ...first } = query;
  const { changedFrom: _changedFrom, ...filters } = first.filters;
  const all = { ...first, filters, sort: 'newest', limit: 1, facets: false, changedSince: days } as const;
  return (await searchPassports(ctx, actor, all)).changed ?? [];
}
