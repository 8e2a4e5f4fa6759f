import type { CellKind } from './kind-of-cell.ts';
import type { ColumnProfile } from './column-profile.ts';

export const columnTypes = ['integer', 'number', 'date', 'boolean', 'string', 'empty'] as const;
export type ColumnType = (typeof columnTypes)[number];

export const numberKinds = [
  'integer',
  'decimal-point',
  'decimal-comma',
  'spaced-number',
  'number-with-unit',
  'scientific',
] as const satisfies CellKind[];
export const dateKinds = ['date-iso', 'date-czech', 'date-other', 'impossible-date'] as const satisfies CellKind[];

/** Share of the filled cells that makes a type; the others are misfits. */
const typeShare = 0.9;

/** What a column is, and the share of its filled cells that are something else. */
export function typeOf(column: ColumnProfile): { type: ColumnType; misfitShare: number } {
  const { filled } = column;
  if (filled === 0) return { type: 'empty', misfitShare: 0 };
  const share = (count: number) => count / filled;
  const numbers = share(column.count(...numberKinds));
  if (numbers >= typeShare) return { type: numberTypeOf(column), misfitShare: 1 - numbers };
  const dates = share(column.count(...dateKinds));
  if (dates >= typeShare) return { type: 'date', misfitShare: 1 - dates };
  const booleans = share(column.count('boolean'));
  return booleans >= typeShare ? { type: 'boolean', misfitShare: 1 - booleans } : { type: 'string', misfitShare: 0 };
}

/** Digits that are a name – with leading zeros, an IČO, a PSČ – are text. */
function numberTypeOf(column: ColumnProfile): ColumnType {
  if (column.leadingZeros.count > 0 || column.role !== undefined) return 'string';
  return column.count('integer') === column.count(...numberKinds) ? 'integer' : 'number';
}

/** Is the column one of numbers, whatever it is used for? */
export function isNumeric(column: ColumnProfile): boolean {
  return column.filled > 0 && column.count(...numberKinds) / column.filled >= typeShare;
}

export function isDated(column: ColumnProfile): boolean {
  return column.filled > 0 && column.count(...dateKinds) / column.filled >= typeShare;
}
