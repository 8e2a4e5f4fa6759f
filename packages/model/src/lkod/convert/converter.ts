import type { Row } from '../row.ts';

/**
 * One value in both directions. `read` is generous: it takes what can be understood and the difference from what `write`
 * would say is kept beside the passport, so nothing is lost by reading.
 */
export interface Converter<Value> {
  /** Value of the passport; `undefined` when it has no place for the foreign value. */
  read(foreign: unknown): Value | undefined;
  /** Value of the foreign format; `undefined` when it cannot be said there. */
  write(value: Value): unknown;
  /** Of a node: the properties it holds. */
  readonly rows?: readonly Row[];
  /** A JSON number is a right value here. */
  readonly takesNumber?: boolean;
}
