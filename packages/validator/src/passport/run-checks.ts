import type { Finding } from '../report.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { Facts } from './facts.ts';
import type { FindingDraft, Outcome, PassportCheck } from './passport-check.ts';

/** Runs checks on one passport. A check that throws answers `crashed` and stays out of the score. */
export function runChecks(checks: readonly PassportCheck[], facts: Facts): ScoredCheck[] {
  return checks.map((check) => scored(check, outcomeOf(check, facts)));
}

function outcomeOf(check: PassportCheck, facts: Facts): Outcome | { answer: 'crashed' } {
  try {
    return check.applies(facts) ? check.run(facts) : { answer: 'not-applicable' };
  } catch {
    return { answer: 'crashed' };
  }
}

function scored(check: PassportCheck, outcome: Outcome | { answer: 'crashed' }): ScoredCheck {
  const { id, dimension, weight, fix } = check;
  const head = { id, dimension, weight, fix, answer: outcome.answer };
  if (outcome.answer !== 'fail') {
    return {
      ...head,
      value: outcome.answer === 'pass' ? 1 : 0,
      findings: [],
      ...(outcome.answer === 'blocked' && { blockedBy: outcome.blockedBy }),
    };
  }
  const { value, findings, cap, defects, opportunities } = outcome;
  return {
    ...head,
    value: Math.min(1, Math.max(0, value)),
    findings: findings.map((finding) => findingOf(check, finding)),
    ...(cap !== undefined && { cap }),
    ...(defects !== undefined && { defects }),
    ...(opportunities !== undefined && { opportunities }),
  };
}

function findingOf(check: PassportCheck, { pointer, message, fix, severity, certainty }: FindingDraft): Finding {
  return {
    check: check.id,
    dimension: check.dimension,
    severity: severity ?? check.severity,
    certainty: certainty ?? check.certainty,
    message,
    fix: fix ?? check.fix,
    pointer,
  };
}
