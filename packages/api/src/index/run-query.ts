import { facetColumns, type FacetColumn } from './facet-columns.ts';
import type { Columns } from './columns.ts';
import { cursorOf, keyOfCursor } from './cursor.ts';
import { FirstOf } from './first-of.ts';
import { hardFilters, visibleIn } from './hard-filters.ts';
import type { FacetCount, IndexFacets, IndexQuery, IndexResult } from './index-query.ts';
import { matchWords, queryWords } from './match-words.ts';
import { orderOf } from './order.ts';
import type { TermLists } from './term-lists.ts';

/** Most values that one facet lists. */
const maxFacetValues = 50;

/**
 * Answers a query: the words say which documents may match, one pass over those applies visibility and filters,
 * counts the facets and keeps the first page.
 *
 * @throws {Problem} `invalid-cursor`
 */
export function runQuery(columns: Columns, lists: TermLists, query: IndexQuery): IndexResult {
  const words = query.q === undefined ? [] : queryWords(query.q);
  // A query of signs alone asks for something; nothing holds it.
  if (query.q !== undefined && words.length === 0) return { total: 0, ids: [], facets: {}, next: null };
  const matches = words.length > 0 ? matchWords(lists, words, columns.size) : null;
  const closeness = matches && query.sort === 'relevance' ? closenessBySlot(matches, columns.size) : null;
  const order = orderOf(columns, query.sort, (slot) => closeness?.[slot] ?? 0);
  const after = query.after === undefined ? null : keyOfCursor(query.after, query.sort);
  const first = new FirstOf(query.limit + 1, order.compare);
  const { total, facets } = scan(columns, query, matches?.slots ?? null, (slot) => {
    if (!after || order.compareWithKey(slot, after) > 0) first.offer(slot);
  });
  const page = first.sorted();
  const hasMore = page.length > query.limit;
  if (hasMore) page.pop();
  const last = page.at(-1);
  return {
    total,
    ids: page.map((slot) => columns.idOf(slot)),
    facets,
    next: hasMore && last !== undefined ? cursorOf(query.sort, order.keyOf(last)) : null,
  };
}

function closenessBySlot(matches: { slots: Uint32Array; closeness: Float32Array }, size: number): Float32Array {
  const bySlot = new Float32Array(size);
  for (const [index, slot] of matches.slots.entries()) bySlot[slot] = matches.closeness[index] ?? 0;
  return bySlot;
}

/** One pass over the candidates (`null`: all documents). */
function scan(columns: Columns, query: IndexQuery, candidates: Uint32Array | null, onMatch: (slot: number) => void): { total: number; facets: IndexFacets } {
  const isVisible = visibleIn(columns, query.scope);
  const hard = hardFilters(columns, query.filters);
  const facets = facetColumns(columns, query.filters);
  const filtering = facets.flatMap((facet, index) => (facet.passes ? [{ passes: facet.passes, index }] : []));
  const counts = facets.map((facet) => new Uint32Array(facet.size));
  const count = candidates?.length ?? columns.size;
  let total = 0;
  candidates: for (let at = 0; at < count; at += 1) {
    const slot = candidates ? candidates[at]! : at;
    if (!isVisible(slot)) continue;
    for (const passes of hard) if (!passes(slot)) continue candidates;
    // A document that fails one facet's filter alone still counts among the values of that facet.
    let failed = -1;
    for (const { passes, index } of filtering) {
      if (passes(slot)) continue;
      if (failed !== -1) continue candidates;
      failed = index;
    }
    if (failed === -1) {
      total += 1;
      onMatch(slot);
      if (query.facets) for (let index = 0; index < facets.length; index += 1) facets[index]!.count(slot, counts[index]!);
    } else if (query.facets) facets[failed]!.count(slot, counts[failed]!);
  }
  return { total, facets: query.facets ? Object.fromEntries(facets.map((facet, index) => [facet.name, counted(facet, counts[index]!)])) : {} };
}

function counted(facet: FacetColumn, counts: Uint32Array): FacetCount[] {
  const values: FacetCount[] = [];
  for (const [code, count] of counts.entries()) {
    const value = count > 0 ? facet.valueOf(code) : '';
    if (value !== '') values.push({ value, count });
  }
  return values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, maxFacetValues);
}
