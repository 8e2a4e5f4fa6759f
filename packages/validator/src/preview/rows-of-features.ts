import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { FirstRows } from './first-rows.ts';

/** Properties of features as a table: whole texts to be looked at, and cut ones to be shown. */
export function rowsOfFeatures(properties: readonly JsonObject[]): {
  readonly names: readonly string[];
  readonly whole: readonly (readonly string[])[];
  readonly first: FirstRows;
} {
  const names = [...new Set(properties.flatMap((one) => Object.keys(one)))];
  const whole = properties.map((one) => names.map((name) => cellOf(one[name])));
  const first = new FirstRows();
  first.start(names);
  for (const row of whole) first.add(row);
  return { names, whole, first };
}

function cellOf(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
