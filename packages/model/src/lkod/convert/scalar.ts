import type { Static, TSchema } from 'typebox';
import { checkShapeOf } from '../../passport/check-shape.ts';
import type { Fault } from '../../problem/fault.ts';
import type { Converter } from './converter.ts';

/** A value that is the same on both sides, when it fits the schema of the passport. */
export function scalar<Schema extends TSchema>(schema: Schema): Converter<Static<Schema>> {
  // Compiled at the first use: a program that reads no such record does not pay for it.
  let check: ((input: unknown) => Fault[]) | undefined;
  return {
    read(foreign) {
      check ??= checkShapeOf(schema);
      return check(foreign).length === 0 ? (foreign as Static<Schema>) : undefined;
    },
    write: (value) => value,
  };
}
