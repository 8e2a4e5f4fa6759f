import { isDay } from '../values/is-day.ts';
import type { CellKind } from './kind-of-cell.ts';

/** Kind of a whole number, a decimal or a day as 2024-05-31; undefined for whatever else. Most cells of large tables are these. */
export function kindOfPlainNumber(value: string): CellKind | undefined {
  const { length } = value;
  const first = value.charCodeAt(0);
  let at = first === 43 || first === 45 ? 1 : 0;
  const start = at;
  at = endOfDigits(value, at);
  if (at === length) return at > start ? 'integer' : undefined;
  const mark = value.charCodeAt(at);
  if (mark === 46 || (mark === 44 && at > 0)) {
    const end = endOfDigits(value, at + 1);
    if (end < length || end === at + 1) return undefined;
    return mark === 46 ? 'decimal-point' : 'decimal-comma';
  }
  return mark === 45 && at === 4 && start === 0 && length === 10 ? kindOfDay(value) : undefined;
}

function kindOfDay(value: string): CellKind | undefined {
  if (endOfDigits(value, 5) !== 7 || value.charCodeAt(7) !== 45 || endOfDigits(value, 8) !== 10) return undefined;
  const isReal = isDay(Number(value.slice(0, 4)), digitsAt(value, 5), digitsAt(value, 8));
  return isReal ? 'date-iso' : 'impossible-date';
}

function digitsAt(value: string, at: number): number {
  return (value.charCodeAt(at) - 48) * 10 + value.charCodeAt(at + 1) - 48;
}

function endOfDigits(value: string, from: number): number {
  let at = from;
  for (; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < 48 || code > 57) break;
  }
  return at;
}
