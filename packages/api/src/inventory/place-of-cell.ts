import type { Language } from '@pasport/model';
import type { InventoryTable } from './read-inventory.ts';

/** „list Inventura, buňka C12 (Téma)“, or the row alone. */
export function placeOfCell({ sheet, offset, names }: InventoryTable, row: number, column: number | null, language: Language): string {
  const words = language === 'cs' ? { sheet: 'list', cell: 'buňka', row: 'řádek' } : { sheet: 'sheet', cell: 'cell', row: 'row' };
  const before = sheet === undefined ? '' : `${words.sheet} ${sheet}, `;
  if (column === null) return `${before}${words.row} ${row}`;
  const name = names[column] ?? '';
  return `${before}${words.cell} ${letters(column + offset)}${row}${name === '' ? '' : ` (${name})`}`;
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const head = Math.floor(index / 26);
  return `${head > 0 ? letters(head - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
