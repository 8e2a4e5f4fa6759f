import type { FileCheck } from '../file/file-check.ts';
import type { GeoFacts } from '../geo/geo-check.ts';
import type { JsonFacts } from '../json/json-check.ts';

/** A GeoJSON file as the checks see it. */
export interface GeoJsonFacts extends JsonFacts, GeoFacts {
  readonly sizeBytes: number;
}

/** How far the reading must have come. */
type GeoJsonStage = 'json' | 'features';

/** One rule of RFC 7946. */
export type GeoJsonCheck = FileCheck<GeoJsonFacts, GeoJsonStage>;
