import type { FileCheck } from '../file/file-check.ts';
import type { Extent } from '../geo/extent-outcome.ts';

/** Why a FlatGeobuf cannot be read to its end. */
export type FlatGeobufFault = 'not-one' | 'version' | 'header' | 'index' | 'cut-off';

/** A FlatGeobuf as the checks of its form see it. */
export interface FlatGeobufFacts {
  readonly fault?: FlatGeobufFault;
  readonly hasIndex: boolean;
  /** Features as the header says; 0 for unknown. */
  readonly declaredFeatures: number;
  /** Features read. */
  readonly features: number;
  /** Was it read to the end? */
  readonly isWhole: boolean;
  /** Features that do not begin where the index says. */
  readonly misplaced: number;
  readonly extents: readonly Extent[];
}

type FlatGeobufStage = 'file' | 'features';

/** One rule about the form of a FlatGeobuf. */
export type FlatGeobufCheck = FileCheck<FlatGeobufFacts, FlatGeobufStage>;
