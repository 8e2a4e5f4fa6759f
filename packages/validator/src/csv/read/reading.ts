import type { WrongLines } from '../input/text-reader.ts';
import type { ReadFault } from './read-fault.ts';

/** How far the reading of a file got, and what was met on the way. */
export interface Reading {
  sizeBytes: number;
  limit?: 'bytes' | 'time';
  readFault?: ReadFault;
  /** First row whose quotes break the rules. */
  irregularRow?: number;
  wrongLines: WrongLines;
  /** Null characters. */
  nulls: number;
}
