import type { Stored } from '../../table/stored-column.ts';

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** Number of the row in the sheet, from 1. */
  readonly row: number;
  /** Texts of the cells from column A on, up to the last one that holds something. */
  readonly cells: readonly string[];
  /** What each of them is kept as. */
  readonly stored: readonly Stored[];
}

/** Largest sheet that Excel and LibreOffice know. */
export const maxSheetRows = 1_048_576;
export const maxSheetColumns = 16_384;

/** How many cells of a row hold something. */
export function filledCells({ cells }: Pick<SheetRow, 'cells'>): number {
  let count = 0;
  for (const cell of cells) if (cell.trim() !== '') count += 1;
  return count;
}
