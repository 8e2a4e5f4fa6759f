import { isList, type JsonValue } from '../../json/json-value.ts';
import type { Trail } from './trail.ts';

/** Checks one position; true when it is at least two finite numbers, which then go to `visit`. */
export function surveyPosition(value: JsonValue, trail: Trail, visit: (x: number, y: number) => void): boolean {
  if (!isList(value)) return trail.note(typeof value === 'string' ? 'position-text' : 'position-depth');
  if (value.length < 2) return trail.note('position-short');
  for (const item of value) {
    if (typeof item === 'string') return trail.note('position-text');
    if (typeof item !== 'number') return trail.note('position-not-number');
    if (!Number.isFinite(item)) return trail.note('position-huge');
  }
  if (value.length > 3) trail.note('position-long');
  const [x, y] = value as readonly number[];
  visit(x ?? 0, y ?? 0);
  return true;
}
