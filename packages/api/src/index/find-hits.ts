import type { Columns } from './columns.ts';
import { filterSteps, isOut, passes } from './filters.ts';
import type { IndexFilters } from './index-query.ts';
import type { Scratch } from './scratch.ts';

/** What the filters of a query leave of its candidates; arrays that are good until the next search. */
export interface Hits {
  /** Documents that pass everything, in order. */
  readonly slots: Uint32Array;
  /** Documents that fail the filter of one facet alone, by its state; they count among the values of that facet. */
  readonly misses: ReadonlyMap<number, Uint32Array>;
}

/** Applies the filters of a query. */
export function findHits(columns: Columns, candidates: Uint32Array, filters: IndexFilters, scratch: Scratch): Hits {
  const steps = filterSteps(columns, filters);
  if (steps.length === 0) return { slots: candidates, misses: new Map() };
  const states = scratch.states.fill(passes, 0, candidates.length);
  for (const step of steps) step(candidates, states);
  return partition(candidates, states, scratch.hits);
}

/** Hits fill the array from its beginning, misses of each facet have arrays of their own. */
function partition(candidates: Uint32Array, states: Uint8Array, target: Uint32Array): Hits {
  const sizes = new Uint32Array(isOut + 1);
  for (let at = 0; at < candidates.length; at += 1) sizes[states[at]!]! += 1;
  const parts: (Uint32Array | undefined)[] = [target];
  for (let state = passes + 1; state < isOut; state += 1) if (sizes[state]! > 0) parts[state] = new Uint32Array(sizes[state]!);
  const ends = new Uint32Array(isOut + 1);
  for (let at = 0; at < candidates.length; at += 1) {
    const state = states[at]!;
    if (state === isOut) continue;
    parts[state]![ends[state]!] = candidates[at]!;
    ends[state]! += 1;
  }
  const misses = new Map(
    parts.entries().flatMap(([state, part]): [number, Uint32Array][] => (part && state !== passes ? [[state, part]] : [])),
  );
  return { slots: target.subarray(0, ends[passes]), misses };
}
