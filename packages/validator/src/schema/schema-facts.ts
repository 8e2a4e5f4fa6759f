import type { FileCheck, FileFinding } from '../file/file-check.ts';

/** A fault by a schema: one kind of it, with its count and first places. */
export type SchemaFault = Pick<FileFinding, 'message' | 'count' | 'positions' | 'severity'> & { readonly code: string };

/** What a description of data says of a file, as the checks see it. */
export interface SchemaFacts {
  /** What is wrong with the description itself. */
  readonly description: readonly SchemaFault[];
  /** What is wrong with the data; undefined when they could not be judged. */
  readonly data?: readonly SchemaFault[];
  /** Rows, records or items judged. */
  readonly items: number;
  /** Cells of the columns that the description knows. */
  readonly cells: number;
  /** Columns that the description or the file has. */
  readonly columns: number;
}

/** How far the judging must have come: the description was read, the data as well. */
export type SchemaStage = 'description' | 'data';

/** One rule about data by their description. */
export type SchemaCheck = FileCheck<SchemaFacts, SchemaStage>;
