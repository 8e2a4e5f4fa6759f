import { isTyped } from '../../csv/dialect/is-typed.ts';
import { filledCells, type SheetRow } from './sheet-row.ts';

/**
 * Does another table start after a blank row? Its header names columns that held numbers or dates above, and values stand
 * right below it.
 *
 * @param above the last rows of the table so far
 */
export function startsTable(above: readonly SheetRow[], header: SheetRow, below: SheetRow): boolean {
  if (below.row !== header.row + 1 || filledCells(header) < 2) return false;
  const named = header.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  if (named.some((column) => isTyped(header.cells[column]?.trim() ?? ''))) return false;
  const hasValues = named.some((column) => isTyped(below.cells[column]?.trim() ?? ''));
  return hasValues && named.some((column) => isTypedColumn(above, column));
}

function isTypedColumn(rows: readonly SheetRow[], column: number): boolean {
  const values = rows.flatMap(({ cells }) => cells[column]?.trim() || []);
  return values.length > 1 && values.filter((value) => isTyped(value)).length >= values.length * 0.6;
}
