import type { Columns } from './columns.ts';
import type { FacetCounts } from './facet-counts.ts';
import { isOut, passes, stateOfFacet, type Filters } from './filters.ts';
import type { Asker } from './visibility-test.ts';

const qualityState = stateOfFacet('quality');

/**
 * One pass over the candidates: those that pass everything are the hits; one that fails the filter of a single facet
 * is counted among the values of that facet.
 *
 * @param candidates `null` for all documents
 * @param target takes the hits
 */
export function scan(
  columns: Columns,
  candidates: Uint32Array | null,
  filters: Filters,
  asker: Asker,
  counts: FacetCounts | null,
  target: Uint32Array,
): Uint32Array {
  const { organisation, profile } = columns;
  const { ownState, otherState } = filters;
  const count = candidates?.length ?? columns.size;
  const isPlain = filters.codes.length === 0 && filters.tests.length === 0 && !filters.least;
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = candidates ? candidates[at]! : at;
    let state = (organisation[slot] === asker.own ? ownState : otherState)[profile[slot]!]!;
    if (state === isOut) continue;
    if (!isPlain) state = stateAfter(filters, slot, state);
    if (state === passes) {
      target[found] = slot;
      found += 1;
    } else if (state !== isOut) counts?.addMiss(state, slot);
  }
  return target.subarray(0, found);
}

function stateAfter({ tests, codes, least }: Filters, slot: number, stateBefore: number): number {
  for (let index = 0; index < tests.length; index += 1) if (!tests[index]!(slot)) return isOut;
  let state = stateBefore;
  for (let index = 0; index < codes.length; index += 1) {
    const filter = codes[index]!;
    if (filter.fails[filter.codes[slot]!] === 0) continue;
    if (state !== passes) return isOut;
    state = filter.state;
  }
  if (least && least.best[slot]! > least.key) return state === passes ? qualityState : isOut;
  return state;
}
