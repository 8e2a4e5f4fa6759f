import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { GeoCheck, GeoFacts, GeoStage } from './geo-check.ts';

/** Runs checks on one file. After broken JSON only what is wrong for certain counts. */
export function runGeoChecks(checks: readonly GeoCheck[], facts: GeoFacts): ScoredCheck[] {
  const { fault, survey } = facts;
  const blockerOf = (stage: GeoStage): Blocker | undefined => {
    if (stage === 'bytes') return undefined;
    if (fault) return { check: 'json-well-formed' };
    return stage === 'features' && survey.features === 0 ? { check: 'features-present' } : undefined;
  };
  return runFileChecks(checks, facts, blockerOf);
}
