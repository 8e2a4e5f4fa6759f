import type { FileCheck } from '../file/file-check.ts';
import type { Feed } from './feed.ts';

/** A feed as the checks see it. */
export interface GtfsFacts {
  readonly feed: Feed;
  /** Rows of all files together. */
  readonly rows: number;
}

/** One rule about a GTFS feed. */
export type GtfsCheck = FileCheck<GtfsFacts, 'files'>;
