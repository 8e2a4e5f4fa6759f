import type { Profile } from './codes.ts';
import type { Columns } from './columns.ts';
import { stateOfFacet } from './filters.ts';
import type { Hits } from './find-hits.ts';
import { FirstOf } from './first-of.ts';
import { facetNames, type FacetCount, type FacetName, type IndexFacets } from './index-query.ts';
import type { Lists } from './lists.ts';
import { qualityBuckets } from './quality-bucket.ts';
import type { ViewOfAsker } from './view-of-asker.ts';

/** Most values that one facet lists. */
const maxFacetValues = 50;

/** Columns whose codes are counted; the values of all facets follow from them. */
export const countedColumns = ['organisation', 'profile', 'theme', 'format', 'form', 'territory', 'bucket'] as const;
type CountedColumn = (typeof countedColumns)[number];
/** Documents by code for each column. */
export type ColumnCounts = Readonly<Record<CountedColumn, Uint32Array>>;

const columnOf = {
  theme: 'theme',
  territory: 'territory',
  format: 'format',
  form: 'form',
  organisation: 'organisation',
  access: 'profile',
  frequency: 'profile',
  kind: 'profile',
  hvd: 'profile',
  quality: 'bucket',
} as const satisfies Record<FacetName, CountedColumn>;

/** Counts documents by the codes of columns. */
export function countsOf(columns: Columns, names: readonly CountedColumn[], slots: Uint32Array): ColumnCounts {
  return Object.fromEntries(
    names.map((name) => [name, addTo(new Uint32Array(sizeOf(columns, name)), columns[name], slots, 1)]),
  ) as ColumnCounts;
}

function sizeOf({ profiles, lists }: Columns, name: CountedColumn): number {
  if (name === 'profile') return profiles.length;
  return name === 'bucket' ? qualityBuckets.length : lists[name].members.length;
}

function addTo(counts: Uint32Array, codes: Uint32Array, slots: Uint32Array, step: 1 | -1): Uint32Array {
  for (let at = 0; at < slots.length; at += 1) counts[codes[slots[at]!]!]! += step;
  return counts;
}

/** Values of all facets with their counts, the largest first; the counts of a facet ignore its own filter. */
export function countFacets(
  columns: Columns,
  view: ViewOfAsker,
  { slots, misses }: Hits,
  scratch: Uint32Array,
  territories?: readonly string[],
): IndexFacets {
  const counts = countsOfHits(columns, view, slots, scratch);
  return Object.fromEntries(
    facetNames.map((facet) => {
      const column = columnOf[facet];
      const missed = misses.get(stateOfFacet(facet));
      const own = missed ? addTo(counts[column].slice(), columns[column], missed, 1) : counts[column];
      return [facet, facet === 'territory' && territories ? countsOfTerritories(columns, own, territories) : valuesOf(columns, facet, own)];
    }),
  );
}

/** Of most documents, the few others are counted and taken away from the counts of all. */
function countsOfHits(columns: Columns, view: ViewOfAsker, hits: Uint32Array, scratch: Uint32Array): ColumnCounts {
  if (hits.length * 2 < view.slots.length) return countsOf(columns, countedColumns, hits);
  const others = difference(view.slots, hits, scratch);
  const all = view.counts();
  return Object.fromEntries(countedColumns.map((name) => [name, addTo(all[name].slice(), columns[name], others, -1)])) as ColumnCounts;
}

/** Slots that are only in the first of two ordered lists; the second holds no others. */
function difference(all: Uint32Array, part: Uint32Array, target: Uint32Array): Uint32Array {
  let [count, next] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    if (all[at] === part[next]) next += 1;
    else {
      target[count] = all[at]!;
      count += 1;
    }
  }
  return target.subarray(0, count);
}

function valuesOf({ lists, profiles }: Columns, facet: FacetName, counts: Uint32Array): FacetCount[] {
  switch (facet) {
    case 'quality':
      return largest(qualityBuckets, counts);
    case 'access':
    case 'frequency':
    case 'kind':
    case 'hvd':
      return profileValues(profiles, facet, counts);
    default:
      return largest(lists[facet].values, memberCounts(lists[facet], counts));
  }
}

/** Counts of the elements asked for, in the order in which they were asked for. */
function countsOfTerritories({ lists }: Columns, counts: Uint32Array, territories: readonly string[]): FacetCount[] {
  const sums = memberCounts(lists.territory, counts);
  return territories.flatMap((value) => {
    const count = sums[lists.territory.numberOf(value) ?? -1] ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
}

function memberCounts({ values, members }: Lists, counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(values.length);
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code]!;
    if (count > 0) for (const number of members[code]!) sums[number]! += count;
  }
  return sums;
}

function profileValues(
  profiles: readonly (Profile | undefined)[],
  facet: 'access' | 'frequency' | 'kind' | 'hvd',
  counts: Uint32Array,
): FacetCount[] {
  const sums = new Map<string, number>();
  for (const [code, profile] of profiles.entries()) {
    const value = profile?.[facet] ?? null;
    if (value !== null && counts[code]! > 0) sums.set(String(value), (sums.get(String(value)) ?? 0) + counts[code]!);
  }
  return largest([...sums.keys()], [...sums.values()]);
}

function largest(values: readonly string[], counts: ArrayLike<number>): FacetCount[] {
  const first = new FirstOf(maxFacetValues, (a, b) => counts[b]! - counts[a]! || (values[a]! < values[b]! ? -1 : 1));
  for (let number = 0; number < values.length; number += 1) if (counts[number]! > 0) first.offer(number);
  return first.sorted().map((number) => ({ value: values[number]!, count: counts[number]! }));
}
