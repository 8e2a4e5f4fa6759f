import { askerOf, visibleSlots } from './audience.ts';
import { dayOf } from './calendar-day.ts';
import type { Columns } from './columns.ts';
import { countFacets } from './facet-counts.ts';
import { findHits } from './find-hits.ts';
import { FirstOf } from './first-of.ts';
import type { IndexFacets } from './index-query.ts';
import { matchWords, titlePointsOf } from './match-words.ts';
import { orderOf, type Order, type OrderKey } from './order.ts';
import type { PreparedQuery, QueryWord } from './prepared-query.ts';
import { relevanceKey } from './relevance.ts';
import type { Scratch } from './scratch.ts';
import type { TermLists } from './term-lists.ts';
import type { Views } from './view-of-asker.ts';

/** What a search thread answers; `next` is the key of the last document when more follow. */
export interface QueryAnswer {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facets: IndexFacets;
  readonly changed?: readonly number[];
  readonly next: OrderKey | null;
}

/** What a search thread holds of one index file. */
export interface ReadIndex {
  readonly columns: Columns;
  readonly lists: TermLists;
  readonly views: Views;
}

/**
 * Answers a query: of what the asker may see, the words choose the candidates and the filters the hits; then the facets
 * are counted and the page is picked.
 */
export function runQuery({ columns, lists, views }: ReadIndex, query: PreparedQuery, scratch: Scratch): QueryAnswer {
  const { words, limit } = query;
  const asker = askerOf(columns, query.scope);
  const view = views.get(asker);
  const candidates = words ? visibleSlots(columns, asker, matchWords(lists, words, columns.size, scratch), scratch.candidates) : view.slots;
  const found = findHits(columns, candidates, query.filters, scratch);
  const hits = found.slots;
  const facets = query.facets ? countFacets(columns, view, found, scratch.more, query.territories) : {};
  if (query.sort === 'relevance') setRelevance(columns, lists, words ?? [], hits, scratch);
  const order = orderOf(columns, query.sort, scratch.keys);
  const page = pageOf(hits, order, query.after, limit + 1);
  const hasMore = page.length > limit;
  if (hasMore) page.pop();
  const last = page.at(-1);
  return {
    total: hits.length,
    ids: page.map((slot) => columns.idOf(slot)),
    facets,
    ...(query.changedSince && { changed: query.changedSince.map((day) => countChanged(columns, hits, day)) }),
    next: hasMore && last !== undefined ? order.keyOf(last) : null,
  };
}

/** Keys of the order by change are seconds since 1970 with a minus. */
function countChanged({ newest }: Columns, hits: Uint32Array, day: string): number {
  const latest = -dayOf(day) * 86_400;
  let count = 0;
  for (let index = 0; index < hits.length; index += 1) if (newest[hits[index]!]! <= latest) count += 1;
  return count;
}

/** Sets the keys of the order by relevance for the hits. */
function setRelevance(
  { size, titleWords, prior }: Columns,
  lists: TermLists,
  words: readonly QueryWord[],
  hits: Uint32Array,
  scratch: Scratch,
): void {
  const { keys } = scratch;
  const points = titlePointsOf(lists, words, size, scratch);
  const wordCount = Math.max(1, words.length);
  for (let index = 0; index < hits.length; index += 1) {
    const slot = hits[index]!;
    keys[slot] = relevanceKey(points[slot]!, wordCount, titleWords[slot]!, prior[slot]!);
  }
}

/** The first hits after a key. */
function pageOf(hits: Uint32Array, { keys, compare, compareWithKey }: Order, after: OrderKey | null, count: number): number[] {
  const first = new FirstOf(count, compare);
  const from = after?.[0] ?? -Infinity;
  let worst = Infinity;
  for (let index = 0; index < hits.length; index += 1) {
    const slot = hits[index]!;
    const key = keys[slot]!;
    if (key > worst || key < from) continue;
    if (after && key === from && compareWithKey(slot, after) <= 0) continue;
    first.offer(slot);
    if (first.isFull) worst = keys[first.last!]!;
  }
  return first.sorted();
}
