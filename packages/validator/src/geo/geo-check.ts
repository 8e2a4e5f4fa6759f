import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { Survey } from './survey/survey.ts';

/** Features of a file, or of one of its layers, as the checks see them, whatever the format. */
export interface GeoFacts {
  readonly survey: Survey;
  readonly declared: Declared;
  /** Only the beginning was read. */
  readonly limit?: ReadLimitName;
  /** Did the reading end before the end of the file because the file is broken? */
  readonly isBroken: boolean;
  /** The layer, in a file that holds several. */
  readonly layer?: string;
}

/** How far the reading must have come. */
export type GeoStage = 'file' | 'features';

/** One rule about features of a map. */
export type GeoCheck = FileCheck<GeoFacts, GeoStage>;
