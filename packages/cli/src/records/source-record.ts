import type { Text } from '@pasport/model';

/** Where a record came from. */
export interface RecordPlace {
  readonly file: string;
  /** JSON Pointer of the record inside its file; `''` when the file is the record. */
  readonly pointer: string;
  /** Line of an NDJSON file, from 1. */
  readonly line?: number;
}

/** One record of a file as it was read, or why there is none. */
export type SourceRecord =
  | { readonly place: RecordPlace; readonly value: unknown }
  | { readonly place: RecordPlace; readonly unread: { readonly code: string; readonly message: Text } };
