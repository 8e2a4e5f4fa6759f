import type { JsonValue } from '../../json/json-value.ts';

/** Is it a text that says something? */
export function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
