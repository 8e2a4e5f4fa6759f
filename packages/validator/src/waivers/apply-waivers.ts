import type { CapName } from '../score/rules.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { Waiver } from './waiver.ts';

/** Caps that no reason lifts: whoever they protect did not accept anything. */
const unwaivable: ReadonlySet<CapName> = new Set(['personal-data']);

/**
 * Takes checks whose findings the publisher accepted out of the sum, and with them those that they block. What was found
 * stays, with the reason. A finding of personal data in public data cannot be accepted.
 *
 * @param at ISO 8601 instant; a waiver holds through its last day
 */
export function applyWaivers(checks: readonly ScoredCheck[], waivers: readonly Waiver[], at: string): ScoredCheck[] {
  if (waivers.length === 0) return [...checks];
  const day = at.slice(0, 10);
  const holding = new Map(waivers.filter(({ until }) => until === undefined || until >= day).map((waiver) => [waiver.check, waiver]));
  const waived = checks.map((check) => {
    const waiver = holding.get(check.id);
    return waiver && isWaivable(check) ? accepted(check, waiver) : check;
  });
  const left = new Set(waived.filter(({ answer }) => answer === 'waived').map(({ id }) => id));
  return waived.map((check) =>
    check.answer === 'blocked' && check.blockedBy !== undefined && left.has(check.blockedBy) ? { ...check, answer: 'waived' } : check,
  );
}

function isWaivable({ answer, cap }: ScoredCheck): boolean {
  return answer === 'fail' && !(cap && unwaivable.has(cap));
}

function accepted({ cap: _cap, ...check }: ScoredCheck, { reason, until }: Waiver): ScoredCheck {
  const waived = { reason, ...(until !== undefined && { until }) };
  return { ...check, answer: 'waived', findings: check.findings.map((finding) => ({ ...finding, waived })) };
}
