import { ScoreCounts, Figures } from './figures.ts';
import type { QualityFigures } from './index-summary.ts';

/** What the figures of a group are made of. */
export interface RatedSlots {
  readonly slots: Uint32Array;
  /** Score in tenths of points. */
  readonly tenthsOf: (slot: number) => number;
  /** `null` when the caller may not know. */
  readonly hasError: (slot: number) => boolean | null;
}

/**
 * Figures by group, by its number; groups without a passport are left out. A document may be in several groups. Medians
 * come from one pass in the order of scores: of each group the middle one or two are noted as they go by.
 */
export function figuresByGroup({ slots, tenthsOf, hasError }: RatedSlots, groupsOf: (slot: number) => readonly number[]) {
  const figures: Figures[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    const [tenths, error] = [tenthsOf(slot), hasError(slot)];
    for (const group of groupsOf(slot)) (figures[group] ??= new Figures()).add(tenths, error);
  }
  const medians = mediansOf(figures, ScoreCounts.order(slots, tenthsOf), tenthsOf, groupsOf);
  const results = new Map<number, QualityFigures>();
  figures.forEach((item, group) => results.set(group, item.result(medians[group]!)));
  return results;
}

function mediansOf(
  figures: readonly Figures[],
  ordered: Uint32Array,
  tenthsOf: (slot: number) => number,
  groupsOf: (slot: number) => readonly number[],
): Float64Array {
  const passed = new Uint32Array(figures.length);
  const medians = new Float64Array(figures.length);
  for (let at = 0; at < ordered.length; at += 1) {
    const slot = ordered[at]!;
    const tenths = tenthsOf(slot);
    for (const group of groupsOf(slot)) {
      const { count } = figures[group]!;
      const place = passed[group]!;
      if (place === (count - 1) >> 1) medians[group]! += tenths / 2;
      if (place === count >> 1) medians[group]! += tenths / 2;
      passed[group] = place + 1;
    }
  }
  return medians;
}
