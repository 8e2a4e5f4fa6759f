import type { FileCheck } from '../file/file-check.ts';
import type { ArchiveDefect } from './archive.ts';

/** A ZIP archive as the checks see it. */
export interface ArchiveFacts {
  /** The list of entries could not be read, or the archive is too large to be held. */
  readonly failure?: 'damaged' | 'too-large';
  readonly defects: readonly ArchiveDefect[];
  /** Data files that were looked at, and other files. */
  readonly dataFiles: readonly string[];
  readonly otherFiles: readonly string[];
  /** Data files beyond the number that is looked at. */
  readonly leftOut: number;
}

/** How far the reading must have come. */
export type ArchiveStage = 'bytes' | 'list';

/** One rule about archives. */
export type ArchiveCheck = FileCheck<ArchiveFacts, ArchiveStage>;
