import type { FixFirst } from '../report.ts';
import { round } from './round.ts';
import { caps, maxFixes } from './rules.ts';
import type { ScoredCheck } from './scored-check.ts';

/** Everything that one repair brings: the check itself and the checks that it blocks. */
interface Repair {
  readonly check: ScoredCheck;
  readonly points: number;
}

/**
 * Order of repairs that brings the most soonest: greedy, re-evaluated after each step, because a cap hides what a
 * repair brings until the cap is lifted.
 *
 * @param lost points lost by each check, in the order of `checks`
 * @param score score before caps, not rounded
 */
export function fixFirst(checks: readonly ScoredCheck[], lost: readonly number[], score: number): FixFirst[] {
  let repairs = repairsOf(checks, lost);
  let reached = score;
  const steps: FixFirst[] = [];
  while (repairs.length > 0 && steps.length < maxFixes) {
    const now = capped(reached, repairs);
    const gains = repairs.map((repair) => capped(reached + repair.points, without(repairs, repair)) - now);
    const best = bestOf(repairs, gains);
    const repair = repairs[best]!;
    steps.push(stepOf(repair, gains[best]!));
    repairs = without(repairs, repair);
    reached += repair.points;
  }
  return steps;
}

/** The score under the caps of what is still broken. */
export function capped(score: number, repairs: readonly { check: ScoredCheck }[]): number {
  return repairs.reduce((least, { check }) => (check.cap ? Math.min(least, caps[check.cap].limit) : least), score);
}

function repairsOf(checks: readonly ScoredCheck[], lost: readonly number[]): readonly Repair[] {
  const behind = new Map<string, number>();
  checks.forEach(({ answer, blockedBy }, index) => {
    if (answer === 'blocked' && blockedBy !== undefined) behind.set(blockedBy, (behind.get(blockedBy) ?? 0) + lost[index]!);
  });
  return checks
    .flatMap((check, index) => (check.answer === 'fail' ? [{ check, points: lost[index]! + (behind.get(check.id) ?? 0) }] : []))
    .filter(({ check, points }) => points > 0 || check.cap !== undefined);
}

function without(repairs: readonly Repair[], done: Repair): readonly Repair[] {
  return repairs.filter((repair) => repair !== done);
}

/** Most gained now; among equals what lifts the lowest cap, then what brings most later. */
function bestOf(repairs: readonly Repair[], gains: readonly number[]): number {
  const limit = ({ check }: Repair) => (check.cap ? caps[check.cap].limit : 101);
  let best = 0;
  for (let index = 1; index < repairs.length; index += 1) {
    const order =
      compare(gains[index]!, gains[best]!) ||
      limit(repairs[best]!) - limit(repairs[index]!) ||
      compare(repairs[index]!.points, repairs[best]!.points);
    if (order > 0) best = index;
  }
  return best;
}

/** Differences that rounding makes are none. */
function compare(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}

function stepOf({ check, points }: Repair, gain: number): FixFirst {
  const [first] = check.findings;
  const count = check.findings.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
  return {
    check: check.id,
    points: round(Math.max(0, gain)),
    fix: first?.fix ?? check.fix,
    ...(first?.pointer !== undefined && { pointer: first.pointer }),
    ...(count > 1 && { count }),
    ...(points - gain > 0.05 && { unlocks: round(Math.min(100, points)) }),
  };
}
