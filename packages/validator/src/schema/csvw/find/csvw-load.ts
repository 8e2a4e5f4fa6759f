import type { FileSource } from '../../../file/file-source.ts';

/** What is at an address. */
export interface CsvwResource {
  readonly bytes: FileSource;
  /** Header `Content-Type`. */
  readonly contentType?: string;
  /** Header `Link`. */
  readonly linkHeader?: string;
  /** Header `Content-Language`. */
  readonly contentLanguage?: string;
}

/** Brings what is at an address; undefined when there is nothing. Never called for an address twice within one check. */
export type CsvwLoad = (url: string) => Promise<CsvwResource | undefined>;
