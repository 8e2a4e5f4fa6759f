import type { ValueParser } from './cell-type.ts';
import type { Bounds, Lengths } from './facets.ts';

/** Type of the values of a column, ready to read them. */
export interface CsvwDatatype {
  /** Built-in type, such as `date`. */
  readonly base: string;
  readonly parse: ValueParser;
  /** Regular expression that the text of a value has to match. */
  readonly expression?: RegExp;
  readonly lengths: Lengths;
  readonly bounds: Bounds;
}
