import type { Converter } from './convert/converter.ts';
import type { JsonObject } from './json-object.ts';

/** One line of a mapping table: a key of the foreign format, a field of the passport, and the conversion between them. */
export interface Row {
  readonly key: string;
  readonly path: readonly string[];
  readonly as: Converter<unknown>;
}

type Inner<Value> = NonNullable<Value> extends string | number | readonly unknown[] ? never : keyof NonNullable<Value> & string;
type FieldPath<Fields> = { [Key in keyof Fields & string]: Key | `${Key}.${Inner<Fields[Key]>}` }[keyof Fields & string];
type ValueAt<Fields, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Fields
    ? ValueAt<NonNullable<Fields[Key]>, Rest>
    : never
  : Path extends keyof Fields
    ? NonNullable<Fields[Path]>
    : never;

/** Makes rows for one type of the passport; a field that does not exist or converts to another type does not compile. */
export function rowsFor<Fields>() {
  return <Path extends FieldPath<Fields>>(key: string, field: Path, as: Converter<ValueAt<Fields, Path>>): Row => ({
    key,
    path: field.split('.'),
    as,
  });
}

/** Fields of the passport that a foreign object says. */
export function readRows(rows: readonly Row[], foreign: JsonObject): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { key, path, as } of rows) {
    const value = Object.hasOwn(foreign, key) ? as.read(foreign[key]) : undefined;
    if (value !== undefined) put(fields, path, value);
  }
  return fields;
}

/** Properties of the foreign format that the fields say; rows with the same key share one list. */
export function writeRows(rows: readonly Row[], fields: object): Record<string, unknown> {
  const foreign: Record<string, unknown> = {};
  for (const { key, path, as } of rows) {
    const field = path.reduce<unknown>((at, step) => (at as JsonObject | undefined)?.[step], fields);
    const value = field === undefined ? undefined : as.write(field);
    const present = foreign[key];
    if (value !== undefined) foreign[key] = Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value;
  }
  return foreign;
}

function put(fields: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) fields[key] = value;
  else put((fields[key] ??= {}) as Record<string, unknown>, rest, value);
}
