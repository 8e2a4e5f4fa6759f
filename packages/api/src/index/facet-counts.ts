import type { Columns } from './columns.ts';
import type { Profile } from './codes.ts';
import { stateOfFacet } from './filters.ts';
import { FirstOf } from './first-of.ts';
import { facetNames, type FacetCount, type FacetName, type IndexFacets } from './index-query.ts';
import type { Lists } from './lists.ts';
import { qualityBuckets } from './quality-bucket.ts';

/** Most values that one facet lists. */
const maxFacetValues = 50;

const profileFacets = ['access', 'frequency', 'kind', 'hvd'] as const;
const listFacets = ['theme', 'territory', 'format', 'form', 'organisation'] as const;
type ProfileFacet = (typeof profileFacets)[number];

/** Documents counted by the codes of one column. */
interface Counter {
  readonly codes: Uint32Array;
  readonly counts: Uint32Array;
}

/** Counts of all facets of one query, by codes first and by values at the end. */
export class FacetCounts {
  readonly #columns: Columns;
  /** By the state that a document failing the facet's filter alone has. */
  readonly #counters: Counter[] = [];
  readonly #hitProfiles: Counter;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#hitProfiles = counter(columns.profile, columns.profiles.length);
    for (const facet of facetNames) this.#counters[stateOfFacet(facet)] = this.#counterOf(facet);
  }

  #counterOf(facet: FacetName): Counter {
    const columns = this.#columns;
    if (facet === 'quality') return counter(columns.bucket, qualityBuckets.length);
    if (isProfileFacet(facet)) return counter(columns.profile, columns.profiles.length);
    return counter(columns[facet], columns.lists[facet].members.length);
  }

  /** Counts a document that fails nothing but the filter of the facet. */
  addMiss(state: number, slot: number): void {
    const { codes, counts } = this.#counters[state]!;
    counts[codes[slot]!]! += 1;
  }

  addHits(hits: Uint32Array): void {
    addAll(this.#hitProfiles, hits);
    for (const facet of [...listFacets, 'quality'] as const) addAll(this.#counters[stateOfFacet(facet)]!, hits);
  }

  /** Values with their counts, the largest first. */
  facets(): IndexFacets {
    const { lists, profiles } = this.#columns;
    return Object.fromEntries(
      facetNames.map((facet) => {
        const { counts } = this.#counters[stateOfFacet(facet)]!;
        if (facet === 'quality') return [facet, largest(qualityBuckets, counts)];
        if (isProfileFacet(facet)) return [facet, profileValues(profiles, facet, [counts, this.#hitProfiles.counts])];
        return [facet, largest(lists[facet].values, memberCounts(lists[facet], counts))];
      }),
    );
  }
}

function isProfileFacet(facet: FacetName): facet is ProfileFacet {
  return (profileFacets as readonly FacetName[]).includes(facet);
}

function counter(codes: Uint32Array, size: number): Counter {
  return { codes, counts: new Uint32Array(size) };
}

function addAll({ codes, counts }: Counter, hits: Uint32Array): void {
  for (let index = 0; index < hits.length; index += 1) counts[codes[hits[index]!]!]! += 1;
}

function memberCounts({ values, members }: Lists, counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(values.length);
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code]!;
    if (count > 0) for (const number of members[code]!) sums[number]! += count;
  }
  return sums;
}

function profileValues(profiles: readonly Profile[], facet: ProfileFacet, counts: readonly Uint32Array[]): FacetCount[] {
  const sums = new Map<string, number>();
  for (const [code, profile] of profiles.entries()) {
    // Code 0 is none.
    const value = profile?.[facet] ?? null;
    const sum = counts.reduce((total, part) => total + part[code]!, 0);
    if (value !== null && sum > 0) sums.set(String(value), (sums.get(String(value)) ?? 0) + sum);
  }
  return largest([...sums.keys()], [...sums.values()]);
}

function largest(values: readonly string[], counts: ArrayLike<number>): FacetCount[] {
  const first = new FirstOf(maxFacetValues, (a, b) => counts[b]! - counts[a]! || (values[a]! < values[b]! ? -1 : 1));
  for (let number = 0; number < values.length; number += 1) if (counts[number]! > 0) first.offer(number);
  return first.sorted().map((number) => ({ value: values[number]!, count: counts[number]! }));
}
