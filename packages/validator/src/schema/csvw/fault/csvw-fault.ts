import type { Text } from '@pasport/model';
import type { CsvwFaultCode } from './fault-texts.ts';

/** Where something is wrong. */
export interface CsvwPlace {
  /** Document or table. */
  readonly url?: string;
  /** Line of the table on which the row starts; 1 is the first line of the file. */
  readonly row?: number;
  /** Column of the table, 1 is the first. */
  readonly column?: number;
  /** Place in the description, RFC 6901. */
  readonly pointer?: string;
}

/** One thing wrong with a description by CSV on the Web, or with a table it describes. Names no value of a cell. */
export interface CsvwFault extends CsvwPlace {
  readonly code: CsvwFaultCode;
  readonly message: Text;
  /** How many cells, rows or properties have it; the place is that of the first. */
  readonly count: number;
  /** First five rows that have it. */
  readonly rows?: readonly number[];
}
