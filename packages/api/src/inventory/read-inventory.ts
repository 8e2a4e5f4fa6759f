import { Problem } from '@pasport/model';
import { readTableRows } from '@pasport/validator';

/** A table as it was uploaded. */
export interface InventoryTable {
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Columns left of the table. */
  readonly offset: number;
  readonly names: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const maxInventoryRows = 20_000;
const maxColumns = 100;
const maxCell = 20_000;

/**
 * Reads an inventory, CSV or the first table of a workbook; formulas by the values kept with them.
 *
 * @throws {Problem} `inventory-unreadable`, `too-large`
 */
export async function readInventory(bytes: Uint8Array): Promise<InventoryTable> {
  let names: readonly string[] = [];
  const rows: { row: number; cells: readonly string[] }[] = [];
  const listener = {
    start: (found: readonly string[]) => {
      names = found.slice(0, maxColumns).map((name) => name.trim());
    },
    add: (cells: readonly string[], row: number) => {
      if (cells.some((cell) => cell.trim() !== ''))
        rows.push({ row, cells: cells.slice(0, maxColumns).map((cell) => cell.slice(0, maxCell)) });
    },
  };
  const read = await readTableRows(bytes, listener, { rows: maxInventoryRows + 1, timeMs: 20_000 });
  if (read.isUnread || names.every((name) => name === '') || rows.length === 0) throw new Problem('inventory-unreadable');
  if (rows.length > maxInventoryRows) throw new Problem('too-large', { params: { maxRows: maxInventoryRows } });
  return { ...(read.sheet !== undefined && { sheet: read.sheet }), offset: read.offset, names, rows };
}
