import type { ErrorObject } from 'ajv';
import type { CompiledJsonSchema } from './compile-json-schema.ts';
import { errorSentence } from './error-sentence.ts';
import { isJsonObject } from './json-object.ts';
import type { JsonSchemaFault } from './json-schema-fault.ts';
import type { Validator } from './schema-validator.ts';
import { withoutBranches } from './without-branches.ts';

/** Verdict on a value; faults of the schema itself are with the schema. */
export interface JsonVerdict {
  readonly isValid: boolean;
  readonly faults: readonly JsonSchemaFault[];
  /** Were all faults looked for? A very large value that is not an array gets only its first. */
  readonly isComplete: boolean;
}

const limits = { kinds: 100, places: 5, nodesAtOnce: 300_000, itemsAtOnce: 500 };

interface Kind {
  readonly code: string;
  readonly message: JsonSchemaFault['message'];
  count: number;
  readonly positions: { pointer: string }[];
}

/**
 * Judges a value by a schema. Faults of the same kind in items of one array are one fault with a count and its first places;
 * at most a hundred kinds are told. A long array is looked at in pieces, so that memory stays bounded.
 *
 * The schema may hold regular expressions that run without end: see `compileJsonSchema`.
 *
 * @param value parsed JSON
 * @throws {Error} when the schema could not be compiled
 */
export function checkJsonAgainstSchema(value: unknown, { validators }: CompiledJsonSchema): JsonVerdict {
  if (!validators) throw new Error('The schema has no validators: its faults say why.');
  try {
    return verdictOf(value, validators);
  } catch (error) {
    if (error instanceof RangeError) return { isValid: false, faults: [tooDeep], isComplete: false };
    throw error;
  }
}

/** A value, or a schema that refers to itself, deeper than the program can follow. */
const tooDeep: JsonSchemaFault = {
  code: 'too-deep',
  message: {
    cs: 'Hodnota nebo schéma je vnořené tak hluboko, že je nelze zkontrolovat.',
    en: 'The value or the schema is nested so deep that it cannot be checked.',
  },
  count: 1,
  positions: [{ pointer: '' }],
};

function verdictOf(value: unknown, { first, all }: NonNullable<CompiledJsonSchema['validators']>): JsonVerdict {
  const firstErrors = first(value);
  if (firstErrors.length === 0) return { isValid: true, faults: [], isComplete: true };
  const kinds = new Map<string, Kind>();
  if (hasAtMost(value, limits.nodesAtOnce)) {
    addAll(kinds, withoutBranches(all(value)), 0);
    return { isValid: false, faults: [...kinds.values()], isComplete: true };
  }
  if (Array.isArray(value)) addPieces(kinds, value, all);
  const isComplete = kinds.size > 0;
  if (!isComplete) addAll(kinds, firstErrors.slice(-1), 0);
  return { isValid: false, faults: [...kinds.values()], isComplete };
}

/** Looks at a long array in pieces; what a piece lacks as a whole is not a fault of the array. */
function addPieces(kinds: Map<string, Kind>, value: readonly unknown[], all: Validator) {
  for (let start = 0; start < value.length; start += limits.itemsAtOnce) {
    const errors = all(value.slice(start, start + limits.itemsAtOnce));
    addAll(kinds, withoutBranches(errors.filter(({ instancePath }) => instancePath !== '')), start);
  }
}

function addAll(kinds: Map<string, Kind>, errors: readonly ErrorObject[], offset: number) {
  for (const error of errors) {
    const pointer = moved(error.instancePath, offset);
    const message = errorSentence(error);
    const key = `${error.keyword} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${message.en}`;
    const kind = kinds.get(key);
    if (kind) {
      kind.count += 1;
      if (kind.positions.length < limits.places) kind.positions.push({ pointer });
    } else if (kinds.size < limits.kinds) {
      kinds.set(key, { code: error.keyword, message, count: 1, positions: [{ pointer }] });
    }
  }
}

/** The place in the whole array of a place in a piece of it. */
function moved(pointer: string, offset: number): string {
  return offset === 0 ? pointer : pointer.replace(/^\/\d+/, (index) => `/${Number(index.slice(1)) + offset}`);
}

/** Has the value at most so many members? Looks no further than needed. */
function hasAtMost(value: unknown, most: number): boolean {
  const queue: unknown[] = [value];
  for (let seen = 0; queue.length > 0; seen += 1) {
    if (seen > most) return false;
    const next = queue.pop();
    if (!Array.isArray(next) && !isJsonObject(next)) continue;
    for (const item of Array.isArray(next) ? next : Object.values(next)) {
      queue.push(item);
      if (queue.length > most) return false;
    }
  }
  return true;
}
