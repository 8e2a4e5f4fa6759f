import type { Measure } from '../report.ts';

/**
 * Points lost by each check before caps. What a blocked check loses is told to the check that stands in its way, so
 * that the points of the findings add up to all that was lost.
 */
export function lostByCheck(measures: readonly Measure[]): ReadonlyMap<string, number> {
  const blockers = new Map(measures.map(({ check, blockedBy }) => [check, blockedBy]));
  const sums = new Map<string, number>();
  for (const { check, lost = 0 } of measures) {
    if (lost === 0) continue;
    const cause = causeOf(check, blockers);
    sums.set(cause, (sums.get(cause) ?? 0) + lost);
  }
  return sums;
}

/** First check of a chain of blocked ones; a chain that runs in a circle ends where it began. */
function causeOf(check: string, blockers: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let cause = check;
  for (let next = blockers.get(cause); next !== undefined && !seen.has(next); next = blockers.get(cause)) {
    seen.add(next);
    cause = next;
  }
  return cause;
}
