import type { FileCheck } from '../file/file-check.ts';
import type { Position } from '../report.ts';
import type { JsonFaultCode } from './json-fault.ts';

/** Names met again in the same object. */
export interface RepeatedNames {
  readonly count: number;
  /** The first few. */
  readonly positions: readonly Position[];
}

/** A JSON text as the checks of its notation see it, whatever it holds. */
export interface JsonFacts {
  readonly isUtf8: boolean;
  readonly hasBom: boolean;
  /** Where reading stopped. */
  readonly fault?: { readonly code: JsonFaultCode; readonly row: number; readonly column: number };
  /** Names repeated with the same value. */
  readonly repeatedNames?: RepeatedNames | undefined;
  /** Names repeated with another value. */
  readonly ambiguousNames?: RepeatedNames | undefined;
  /** Objects looked at: records, features. */
  readonly objects: number;
}

/** How far the reading must have come. */
export type JsonStage = 'bytes' | 'json';

/** One rule about the notation of JSON. */
export type JsonCheck = FileCheck<JsonFacts, JsonStage>;
