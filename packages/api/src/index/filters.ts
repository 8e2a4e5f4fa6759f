import type { Columns } from './columns.ts';
import { dayOf, endOfTime } from './calendar-day.ts';
import type { Profile } from './codes.ts';
import { facetNames, type FacetName, type IndexFilters } from './index-query.ts';
import type { Asker } from './visibility-test.ts';

/** States of a document: it passes, it fails the filter of one facet alone (its number from 1), or it is out. */
export const passes = 0;
export const isOut = 255;

export function stateOfFacet(facet: FacetName): number {
  return facetNames.indexOf(facet) + 1;
}

/** A filter by numbers of documents: what it fails, and the state of a document that fails it alone. */
export interface CodeFilter {
  readonly codes: Uint32Array;
  /** By code 1 for failing. */
  readonly fails: Uint8Array;
  readonly state: number;
}

/** Filters of a query as tables that a scan looks into. */
export interface Filters {
  /** State by profile for the asker's own documents and for all others. */
  readonly ownState: Uint8Array;
  readonly otherState: Uint8Array;
  readonly codes: readonly CodeFilter[];
  /** Filters that are no facets; those not asked for are left out. */
  readonly tests: readonly ((slot: number) => boolean)[];
  readonly least: { readonly best: Float64Array; readonly key: number } | null;
}

export function filtersOf(columns: Columns, filters: IndexFilters, { rank }: Asker): Filters {
  const ownState = Uint8Array.from(columns.profiles, (profile) => stateOfProfile(profile, filters));
  return {
    ownState,
    otherState: ownState.map((state, code) => ((columns.profiles[code]?.audience ?? Infinity) <= rank ? state : isOut)),
    codes: codeFilters(columns, filters),
    tests: [boxTest(columns, filters), periodTest(columns, filters)].filter((test) => test !== null),
    least: filters.minQuality === undefined ? null : { best: columns.best, key: -filters.minQuality },
  };
}

function stateOfProfile(profile: Profile | undefined, filters: IndexFilters): number {
  if (!profile || (filters.status && !filters.status.includes(profile.status))) return isOut;
  const failed = failedOf(profile, filters);
  if (failed.length > 1) return isOut;
  return failed[0] === undefined ? passes : stateOfFacet(failed[0]);
}

function failedOf(profile: Profile, filters: IndexFilters): FacetName[] {
  const failed: FacetName[] = (['access', 'kind', 'frequency'] as const).filter((facet) => {
    const [wanted, value] = [filters[facet], profile[facet]];
    return wanted !== undefined && (value === null || !wanted.includes(value));
  });
  if (filters.hvd !== undefined && filters.hvd !== profile.hvd) failed.push('hvd');
  return failed;
}

function codeFilters(columns: Columns, filters: IndexFilters): CodeFilter[] {
  return (['theme', 'territory', 'format', 'form', 'organisation'] as const).flatMap((facet) => {
    const wanted = filters[facet];
    return wanted ? [{ codes: columns[facet], fails: columns.lists[facet].failing(wanted), state: stateOfFacet(facet) }] : [];
  });
}

/** Boxes touch: the document's own, else any of its elements; without a place it matches no box. */
function boxTest({ ownBox, territory, ownBoxes, territoryBoxes, lists }: Columns, { bbox }: IndexFilters): Filters['tests'][number] | null {
  if (!bbox) return null;
  const ownFails = ownBoxes.failing(bbox);
  const territoryFails = new Uint8Array(lists.territory.members.length).fill(1);
  territoryFails.set(territoryBoxes.failing(bbox).subarray(0, territoryFails.length));
  return (slot) => {
    const own = ownBox[slot]!;
    return own === 0 ? territoryFails[territory[slot]!] === 0 : ownFails[own] === 0;
  };
}

/** Periods overlap; a document without a period matches none. */
function periodTest({ periodStart, periodEnd }: Columns, { from, to }: IndexFilters): Filters['tests'][number] | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? -endOfTime : dayOf(from);
  const last = to === undefined ? endOfTime : dayOf(to);
  return (slot) => {
    const [start, end] = [periodStart[slot]!, periodEnd[slot]!];
    return start <= end && start <= last && end >= first;
  };
}
