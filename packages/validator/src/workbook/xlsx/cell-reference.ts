import type { CellRange } from '../sheet/sheet.ts';

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/** Row and column (from 1) of a reference such as `B12`. */
export function cellReference(text: string): { row: number; column: number } | undefined {
  const match = reference.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** Rows and columns of a reference such as `A1:C3`. */
export function cellRange(text: string): CellRange | undefined {
  const [first = '', last = first] = text.split(':');
  const [start, end] = [cellReference(first), cellReference(last)];
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
