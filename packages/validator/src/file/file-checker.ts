import type { Budget } from './budget.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Declared } from './declared.ts';
import type { FileSource } from './file-source.ts';

/** What a check of a file may be told. */
export interface FileOptions {
  readonly declared?: Declared;
  readonly budget?: Partial<Budget>;
}

/** Reads and checks a file; throws only when the source cannot be read. */
export type Inspect = (source: FileSource, options: FileOptions) => Promise<CheckedFile>;

/** A family of formats: how it is told by the beginning of a file, and how it is checked. */
export interface FileChecker {
  /** @param head the first 64 kB, or less of a shorter file */
  readonly recognises: (head: Uint8Array) => boolean;
  /** Formats that are checked so when they are declared and the file looks like nothing known. */
  readonly formats?: readonly string[];
  /** A text is never a damaged file of these formats, but a file of another. */
  readonly binary?: true;
  readonly inspect: Inspect;
}
