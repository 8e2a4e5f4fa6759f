import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { Tally } from '../table/tally.ts';
import type { JsonFacts, JsonStage } from './json-check.ts';
import type { RecordTable } from './records/record-table.ts';

/** A list of records in a JSON file. */
export interface RecordList {
  /** How a place in the list is told: by a JSON Pointer, by a line, or not at all, for a key may be personal. */
  readonly places: 'pointer' | 'line' | 'none';
  /** Pointer to the list, RFC 6901. */
  readonly pointer: string;
  /** Last name on the way to the list; empty for the root. */
  readonly name: string;
  readonly table: RecordTable;
}

/** A JSON file that is no map, as the checks see it. */
export interface JsonFileFacts extends JsonFacts {
  readonly format: 'JSON' | 'NDJSON' | 'JSON_LD';
  readonly sizeBytes: number;
  readonly lists: readonly RecordList[];
  /** Nothing is in it at all: an empty list or object. */
  readonly isEmpty: boolean;
  /** Lines that are no JSON; only where each line is a text of its own. */
  readonly brokenLines?: Tally;
  /** Lines of all. */
  readonly lines?: number;
  readonly limit?: ReadLimitName;
  readonly declared: Declared;
}

/** How far the reading must have come. */
export type JsonFileStage = JsonStage | 'records';

/** One rule about JSON that holds data. */
export type JsonFileCheck = FileCheck<JsonFileFacts, JsonFileStage>;
