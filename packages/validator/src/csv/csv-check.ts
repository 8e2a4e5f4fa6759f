import type { Text } from '@pasport/model';
import type { Certainty, Severity } from '../report.ts';
import type { FileFinding, FileOutcome } from '../score/failed-file-check.ts';
import type { Dimension } from '../score/rules.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { WrongLines } from './input/text-reader.ts';
import type { ReadFault } from './table/read-rows.ts';
import type { TableProfile } from './table/table-profile.ts';
import type { Tally } from './table/tally.ts';

/** What is known of the file beforehand, usually from its passport. */
export interface Declared {
  readonly encoding?: string;
  /** Are the data meant for everybody? Unless the passport says no, personal data in them cap the score. */
  readonly isPublic?: boolean;
}

/** A file as the checks see it. */
export interface CsvFacts {
  readonly sizeBytes: number;
  /** What the file is when it is no text at all. */
  readonly notText?: Text;
  readonly dialect: Dialect;
  /** Rows of the file that the header takes; 0 without one. */
  readonly headerRows: number;
  readonly table: TableProfile;
  /** Rows that repeat the header inside the table. */
  readonly headersAgain: Tally;
  readonly wrongLines: WrongLines;
  readonly readFault?: ReadFault;
  readonly declared: Declared;
}

export type CsvFinding = FileFinding;

export type CsvOutcome = FileOutcome;

/** One rule about a CSV file. */
export interface CsvCheck {
  readonly id: string;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly what: Text;
  readonly fix: Text;
  /** Looks at rows and columns: blocked while the file has none. */
  readonly needsTable: boolean;
  readonly run: (facts: CsvFacts) => CsvOutcome;
}

export const clean: CsvOutcome = { value: 1, findings: [] };

/** The file has no column that the check is about. */
export const notConcerned: CsvOutcome = { value: 1, findings: [] };
