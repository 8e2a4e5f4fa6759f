import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { runGeoChecks } from '../geo/run-geo-checks.ts';
import { jsonChecks } from '../json/json-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { GeoJsonFacts } from './geojson-check.ts';
import { geojsonChecks } from './geojson-checks.ts';

/** Runs the checks of JSON, of RFC 7946 and of features. After broken JSON only what is wrong for certain counts. */
export function runGeoJsonChecks(facts: GeoJsonFacts): ScoredCheck[] {
  const broken: Blocker | undefined = facts.fault && { check: 'json-well-formed' };
  const empty: Blocker | undefined = facts.survey.features === 0 ? { check: 'features-present' } : undefined;
  return [
    ...runFileChecks(jsonChecks, facts, (stage) => (stage === 'bytes' ? undefined : broken)),
    ...runFileChecks(geojsonChecks, facts, (stage) => broken ?? (stage === 'features' ? empty : undefined)),
    ...runGeoChecks(facts, broken),
  ];
}
