import type { Text } from '@pasport/model';
import type { FileCheck } from '../file/file-check.ts';
import type { TableFacts } from '../table/table-facts.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { WrongLines } from './input/text-reader.ts';
import type { ReadFault } from './read/read-fault.ts';

/** A CSV file as the checks see it. */
export interface CsvFacts extends TableFacts {
  readonly sizeBytes: number;
  /** What the file is when it is no text at all. */
  readonly notText?: Text;
  readonly dialect: Dialect;
  readonly wrongLines: WrongLines;
  /** Null characters in the text. */
  readonly nulls: number;
  readonly readFault?: ReadFault;
  /** First row whose quotes break the rules. */
  readonly irregularRow?: number;
}

/** How far the reading of a CSV file must have come. */
export type CsvStage = 'file' | 'text' | 'table';

/** One rule about CSV as a format. */
export type CsvCheck = FileCheck<CsvFacts, CsvStage>;
