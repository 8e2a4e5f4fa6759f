import { dayOf, endOfTime } from './calendar-day.ts';
import type { Profile } from './codes.ts';
import type { Columns } from './columns.ts';
import { facetNames, type FacetName, type IndexFilters } from './index-query.ts';

/** States of a document: it passes, it fails the filter of one facet alone (its number from 1), or it is out. */
export const passes = 0;
export const isOut = 255;

export function stateOfFacet(facet: FacetName): number {
  return facetNames.indexOf(facet) + 1;
}

/** Takes the state of each of the slots further. */
type FilterStep = (slots: Uint32Array, states: Uint8Array) => void;

/** The steps that apply the filters of a query; none for a query without filters. Each is one plain pass. */
export function filterSteps(columns: Columns, filters: IndexFilters): FilterStep[] {
  const steps = [
    profileStep(columns, filters),
    boxStep(columns, filters),
    periodStep(columns, filters),
    qualityStep(columns, filters),
    changeStep(columns, filters),
  ];
  return [...steps, ...listSteps(columns, filters)].filter((step) => step !== null);
}

/** A document that already fails another filter is out when it fails this one as well. */
function failing(state: number, facetState: number): number {
  return state === passes ? facetState : isOut;
}

const profileFacets = ['access', 'kind', 'frequency'] as const;

function profileStep({ profile, profiles }: Columns, filters: IndexFilters): FilterStep | null {
  const isAsked = filters.status ?? filters.hvd ?? profileFacets.find((facet) => filters[facet]);
  if (isAsked === undefined) return null;
  const stateOf = Uint8Array.from(profiles, (item) => stateOfProfile(item, filters));
  return (slots, states) => {
    for (let at = 0; at < slots.length; at += 1) states[at] = stateOf[profile[slots[at]!]!]!;
  };
}

function stateOfProfile(profile: Profile | undefined, filters: IndexFilters): number {
  if (!profile || (filters.status && !filters.status.includes(profile.status))) return isOut;
  const failed: FacetName[] = profileFacets.filter((facet) => {
    const [wanted, value] = [filters[facet], profile[facet]];
    return wanted !== undefined && (value === null || !wanted.includes(value));
  });
  if (filters.hvd !== undefined && filters.hvd !== profile.hvd) failed.push('hvd');
  if (failed.length > 1) return isOut;
  return failed[0] === undefined ? passes : stateOfFacet(failed[0]);
}

function listSteps(columns: Columns, filters: IndexFilters): FilterStep[] {
  return (['theme', 'territory', 'format', 'form', 'organisation'] as const).flatMap((facet) => {
    const wanted = filters[facet];
    if (!wanted) return [];
    const codes = columns[facet];
    const fails = columns.lists[facet].failing(wanted);
    const facetState = stateOfFacet(facet);
    return (slots: Uint32Array, states: Uint8Array) => {
      for (let at = 0; at < slots.length; at += 1) if (fails[codes[slots[at]!]!] === 1) states[at] = failing(states[at]!, facetState);
    };
  });
}

function qualityStep({ best }: Columns, { minQuality }: IndexFilters): FilterStep | null {
  if (minQuality === undefined) return null;
  const facetState = stateOfFacet('quality');
  return (slots, states) => {
    for (let at = 0; at < slots.length; at += 1) if (best[slots[at]!]! > -minQuality) states[at] = failing(states[at]!, facetState);
  };
}

/** Keys of the order by change are seconds since 1970 with a minus. */
function changeStep({ newest }: Columns, { changedFrom }: IndexFilters): FilterStep | null {
  if (changedFrom === undefined) return null;
  const latest = -dayOf(changedFrom) * 86_400;
  return (slots, states) => {
    for (let at = 0; at < slots.length; at += 1) if (newest[slots[at]!]! > latest) states[at] = isOut;
  };
}

/** Boxes touch: the document's own, else any of its elements; without a place it matches no box. */
function boxStep({ ownBox, territory, ownBoxes, territoryBoxes, lists }: Columns, { bbox }: IndexFilters): FilterStep | null {
  if (!bbox) return null;
  const ownFails = ownBoxes.failing(bbox);
  const territoryFails = new Uint8Array(lists.territory.members.length).fill(1);
  territoryFails.set(territoryBoxes.failing(bbox).subarray(0, territoryFails.length));
  return (slots, states) => {
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at]!;
      const own = ownBox[slot]!;
      if ((own === 0 ? territoryFails[territory[slot]!] : ownFails[own]) === 1) states[at] = isOut;
    }
  };
}

/** Periods overlap; a document without a period, which starts after its end, matches none. */
function periodStep({ periodStart, periodEnd }: Columns, { from, to }: IndexFilters): FilterStep | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? -endOfTime : dayOf(from);
  const last = to === undefined ? endOfTime : dayOf(to);
  return (slots, states) => {
    for (let at = 0; at < slots.length; at += 1) {
      const start = periodStart[slots[at]!]!;
      const end = periodEnd[slots[at]!]!;
      if (start > end || start > last || end < first) states[at] = isOut;
    }
  };
}
