import type { FileCheck } from '../../file/file-check.ts';
import type { CsvwTableResult } from './check-csvw-table.ts';

/** What checks of a table by its description see. */
export interface CsvwFacts {
  /** Missing: the table has no description. */
  readonly csvw?: CsvwTableResult;
}

/** A rule about a table and its description by CSV on the Web. */
export type CsvwCheck = FileCheck<CsvwFacts, 'table'>;
