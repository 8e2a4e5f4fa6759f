import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { geoChecks } from './geo-checks.ts';
import type { GeoFacts, GeoStage } from './geo-check.ts';

/**
 * Runs the checks of features on a file or on a layer. Of a broken file only what is wrong for certain counts.
 *
 * @param blocker why the file could not be read to its end; undefined when it could
 */
export function runGeoChecks(facts: GeoFacts, blocker?: Blocker): ScoredCheck[] {
  const blockerOf = (stage: GeoStage): Blocker | undefined =>
    blocker ?? (stage === 'features' && facts.survey.features === 0 ? { check: 'features-present' } : undefined);
  return runFileChecks(geoChecks, facts, blockerOf, facts.layer);
}
