import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { JsonFacts } from '../json/json-check.ts';
import type { Survey } from './survey/survey.ts';

/** A GeoJSON file as the checks see it. */
export interface GeoFacts extends JsonFacts {
  readonly sizeBytes: number;
  readonly limit?: ReadLimitName;
  readonly survey: Survey;
  readonly declared: Declared;
}

/** How far the reading must have come. */
export type GeoStage = 'bytes' | 'json' | 'features';

/** One rule about a GeoJSON file. */
export type GeoCheck = FileCheck<GeoFacts, GeoStage>;
