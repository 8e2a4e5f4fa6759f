import { isList, isObject, type JsonObject, type JsonValue } from '../json-value.ts';

/** Objects inside one another that still become columns. */
const maxDepth = 5;

/** Values of a record with the names on the way to them; lists and what is nested deeper stay values. */
export function flatten(
  record: JsonObject,
  onValue: (path: readonly string[], value: JsonValue) => void,
  path: readonly string[] = [],
): void {
  for (const name of Object.keys(record)) {
    const value = record[name] ?? null;
    const own = path.length === 0 ? [name] : [...path, name];
    if (isObject(value) && own.length < maxDepth && Object.keys(value).length > 0) flatten(value, onValue, own);
    else onValue(own, value);
  }
}

/** Does a value hold records of its own, which no cell of a table can? */
export function holdsRecords(value: JsonValue): boolean {
  return isObject(value) ? Object.keys(value).length > 0 : isList(value) && value.some((item) => typeof item === 'object' && item !== null);
}
