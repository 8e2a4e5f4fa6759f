import type { CommandRun } from '../command-spec.ts';
import type { Query } from '../registry/types.ts';
import { printPage, printPages } from '../search/print-search.ts';
import { searchQuery } from '../search/search-query.ts';
import { territoryFilter } from '../territory/territory-filter.ts';

interface SearchOptions {
  territory?: string[];
  all?: boolean;
  facets?: boolean;
}

/** `pasport search`: a table in a terminal, tab-separated lines in a pipe, the answer of the registry with `--json`. */
export const search: CommandRun = async (session, { args, options }) => {
  const { territory = [], all = false, facets = false } = options as SearchOptions;
  const places = await territoryFilter(territory, session);
  // Counting facets is most of the work of a search; the registry need not do it for nobody.
  const query: Query = { ...searchQuery(args, options, places), facets: facets || session.json ? undefined : 'false' };
  const registry = await session.registry();
  if (all) await printPages(session, registry.pages({ ...query, limit: query['limit'] ?? 100 }), facets);
  else await printPage(session, await registry.search(query), facets);
  return 'ok';
};
