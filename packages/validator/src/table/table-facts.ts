import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { TableProfile } from './table-profile.ts';
import type { Tally } from './tally.ts';

/** A table as the checks see it, whatever format it was read from. */
export interface TableFacts {
  readonly table: TableProfile;
  /** Lines of the file above the header. */
  readonly preambleLines: number;
  /** Lines of the file that the header takes; 0 without one. */
  readonly headerLines: number;
  /** Rows that the header takes; a cell of it may hold line breaks. */
  readonly headerRows: number;
  /** Rows that repeat the header inside the table. */
  readonly headersAgain: Tally;
  readonly declared: Declared;
}

/** How far the reading of a table must have come; `names`: its columns must be named, because the check goes by the names. */
export type TableStage = 'file' | 'table' | 'names';

/** One rule about a table. */
export type TableCheck = FileCheck<TableFacts, TableStage>;
