import type { Budget } from './budget.ts';
import type { Declared } from './declared.ts';
import type { FileReport } from './file-report.ts';
import type { FileSource } from './file-source.ts';

/** What a check of a file may be told. */
export interface FileOptions {
  readonly declared?: Declared;
  readonly budget?: Partial<Budget>;
}

/** A family of formats: how it is told by the beginning of a file, and how it is checked. */
export interface FileChecker {
  /** @param head the first 64 kB, or less of a shorter file */
  readonly recognises: (head: Uint8Array) => boolean;
  readonly check: (source: FileSource, options: FileOptions) => Promise<FileReport>;
}
