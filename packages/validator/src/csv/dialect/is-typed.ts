import { kindOfCell, type CellKind } from '../../table/column/kind-of-cell.ts';

const typed = new Set<CellKind>([
  'integer',
  'decimal-point',
  'decimal-comma',
  'date-iso',
  'date-czech',
  'date-other',
  'boolean',
  'spaced-number',
]);

/** Is a cell a number, a date or a truth value, as names of columns are not? */
export function isTyped(cell: string): boolean {
  return typed.has(kindOfCell(cell));
}
