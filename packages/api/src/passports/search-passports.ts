import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import type { IndexQuery, IndexResult } from '../index/index-query.ts';
import { scopeOf } from '../visibility/scope.ts';
import { facetLabels, type LabelledFacets } from './facet-labels.ts';
import { passportSummary, type PassportSummary } from './passport-summary.ts';
import { findPassports } from './passport.store.ts';
import { viewOfRow } from './view-cache.ts';
import { settleOwnWrites } from './own-writes.ts';
import { wordMatches, type WordMatch } from './word-matches.ts';

/** A query without its scope, which follows from the caller. */
export interface SearchQuery extends Omit<IndexQuery, 'scope'> {
  /** Tell of each result where the words were found. */
  readonly explain?: boolean;
}

/** A passport that was found. */
export interface FoundPassport extends PassportSummary {
  /** Words of the query with the places that hold them; only when asked for. */
  readonly matches?: readonly WordMatch[];
}

/** One result, rendered by every list: REST, pages, exports. */
export interface SearchResult {
  readonly total: number;
  readonly items: readonly FoundPassport[];
  readonly facets: LabelledFacets;
  /** Counts in the order of the days of `changedSince`; missing when nobody asked. */
  readonly changed?: readonly number[];
  /** Cursor of the next page. */
  readonly next: string | null;
}

/**
 * Finds passports the caller may see. What the caller has just written is already there.
 *
 * @throws {Problem} `invalid-cursor`
 */
export async function searchPassports(ctx: Context, actor: Actor, { explain, ...query }: SearchQuery): Promise<SearchResult> {
  const scope = scopeOf(actor);
  await settleOwnWrites(ctx, actor);
  const found: IndexResult = await ctx.index.search({ ...query, scope });
  const rows = new Map((await findPassports(ctx.database.db, found.ids)).map((row) => [row.id, row]));
  const items = found.ids.flatMap((id) => {
    const row = rows.get(id);
    const view = row && noteRead(actor, viewOfRow(ctx.views, row, scope));
    if (!view) return [];
    const summary = passportSummary(view, row.quality_score);
    return [explain === true && query.q !== undefined ? { ...summary, matches: wordMatches(view, query.q) } : summary];
  });
  const facets = await facetLabels(ctx.database.db, found.facets);
  return { total: found.total, items, facets, ...(found.changed && { changed: found.changed }), next: found.next };
}
