import { failedFileCheck } from '../score/failed-file-check.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { GeoCheck, GeoFacts, GeoOutcome } from './geo-check.ts';

/**
 * Runs checks on one file. What cannot be seen is blocked, not skipped: a broken file must not look better than a faulty
 * one. After broken JSON only what is wrong for certain counts – findings in the features before the break are kept.
 */
export function runGeoChecks(checks: readonly GeoCheck[], facts: GeoFacts): ScoredCheck[] {
  return checks.map((check) => {
    const { id, dimension, weight, fix } = check;
    const head = { id, dimension, weight, fix, findings: [] };
    const outcome = outcomeOf(check, facts);
    if (outcome === 'crashed') return { ...head, answer: 'crashed', value: 0 };
    if (outcome && outcome.findings.length > 0) return failedFileCheck(check, outcome);
    const blockedBy = blockerOf(check, facts);
    if (blockedBy !== undefined) return { ...head, answer: 'blocked', value: 0, blockedBy };
    return outcome ? { ...head, answer: 'pass', value: 1 } : { ...head, answer: 'not-applicable', value: 0 };
  });
}

function blockerOf({ id, needs }: GeoCheck, { fault, survey }: GeoFacts): string | undefined {
  if (needs === 'bytes') return undefined;
  if (fault) return 'json-well-formed';
  return needs === 'features' && survey.features === 0 && id !== 'features-present' ? 'features-present' : undefined;
}

function outcomeOf(check: GeoCheck, facts: GeoFacts): GeoOutcome | undefined | 'crashed' {
  try {
    return check.run(facts);
  } catch {
    return 'crashed';
  }
}
