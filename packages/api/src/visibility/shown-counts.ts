/** A number as outsiders read it: exact from the threshold on, else only that it is below it – which may be none at all. */
export type ShownCount = { readonly count: number; readonly below: null } | { readonly count: null; readonly below: number };

/** A number of which outsiders learn a lower bound. */
export type ShownTotal = { readonly atLeast: number; readonly below: null } | { readonly atLeast: null; readonly below: number };

/** What outsiders may know of how many records are hidden from them. */
export interface ShownCounts {
  readonly total: ShownTotal;
  readonly groups: ReadonlyMap<string, ShownCount>;
}

/** Smaller numbers would tell of single records. */
const threshold = 5;

/**
 * Numbers of records that outsiders do not see, such that nobody can compute one from 0 to 4: neither from a group, nor as
 * the rest of the total. What the small groups hold together is told in steps of five, and never so much that all of them
 * would have to be full.
 *
 * @param counts exact numbers; a group that is left out has none
 * @param groups all groups, a partition: no record is in two
 */
export function shownCounts(counts: ReadonlyMap<string, number>, groups: readonly string[]): ShownCounts {
  const exact = groups.map((group) => counts.get(group) ?? 0);
  const large = exact.filter((count) => count >= threshold);
  const small = exact.filter((count) => count < threshold);
  const most = (threshold - 1) * Math.max(0, small.length - 1);
  const atLeast = sum(large) + downToStep(Math.min(sum(small), most));
  return {
    total: atLeast >= threshold ? { atLeast, below: null } : { atLeast: null, below: threshold },
    groups: new Map(groups.map((group, index) => [group, shownCount(exact[index]!)])),
  };
}

function shownCount(count: number): ShownCount {
  return count >= threshold ? { count, below: null } : { count: null, below: threshold };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const downToStep = (number: number): number => number - (number % threshold);
