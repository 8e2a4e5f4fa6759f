import type { Finding, Measure, QualityReport, scoreFields } from '../report.ts';
import { capped, fixFirst } from './fix-first.ts';
import { round } from './round.ts';
import { caps, dimensions, type DimensionWeights } from './rules.ts';
import type { ScoredCheck } from './scored-check.ts';
import { totalOf } from './total.ts';

export type ScorePart = Pick<QualityReport, keyof typeof scoreFields>;

const severityOrder = { error: 0, warning: 1, hint: 2 } as const;

/** Score, dimensions, findings, measures and the order of repairs of a set of checks. */
export function scoreChecks(checks: readonly ScoredCheck[], weights: DimensionWeights): ScorePart {
  const total = totalOf(checks, weights);
  const failed = checks.filter(({ answer }) => answer === 'fail').map((check) => ({ check }));
  const hasUnknown = checks.some(({ answer }) => answer === 'unknown');
  const score = round(capped(total.score, failed));
  const end = (unknownAs: number) => (hasUnknown ? round(capped(totalOf(checks, weights, unknownAs).score, failed)) : score);
  return {
    score,
    scoreBeforeCaps: round(total.score),
    interval: { low: end(0), high: end(1) },
    dimensions: dimensions.map((dimension) => {
      const value = total.byDimension.get(dimension);
      return { dimension, score: value === undefined ? null : round(value), weight: weights[dimension] };
    }),
    caps: failed.flatMap(({ check }) => (check.cap ? [{ cap: check.cap, limit: caps[check.cap].limit, check: check.id }] : [])),
    findings: checks.flatMap(({ findings }) => findings).sort(byGravity),
    measures: checks
      .filter(({ answer }) => answer !== 'not-applicable')
      .map((check) => measureOf(check, total.lost[checks.indexOf(check)]!)),
    fixFirst: fixFirst(checks, total.lost, total.score),
  };
}

/** Accepted ones last. */
function byGravity(a: Finding, b: Finding): number {
  return Number(a.waived !== undefined) - Number(b.waived !== undefined) || severityOrder[a.severity] - severityOrder[b.severity];
}

function measureOf(check: ScoredCheck, lost: number): Measure {
  const isMeasured = check.answer !== 'unknown' && check.answer !== 'crashed';
  return {
    check: check.id,
    answer: check.answer,
    ...(isMeasured && { value: Math.round(check.value * 1e4) / 1e4, lost: Math.round(lost * 1e4) / 1e4 }),
    ...(check.defects !== undefined && { defects: check.defects }),
    ...(check.opportunities !== undefined && { opportunities: check.opportunities }),
    ...(check.blockedBy !== undefined && { blockedBy: check.blockedBy }),
  };
}
