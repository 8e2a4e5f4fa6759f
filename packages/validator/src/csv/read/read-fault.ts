import type { Cells } from '../../table/cells/cells.ts';

/** How reading ended when it did not reach the end of the file in good order. */
export interface ReadFault {
  readonly kind: 'unclosed-quote' | 'row-too-long';
  /** Line on which the row starts. */
  readonly row: number;
}

/** Takes the cells of a row, which are filled anew afterwards, and the line on which it starts; false ends the reading. */
export type OnRow = (cells: Cells, row: number) => boolean;

/** Longest row that is read, in bytes; a longer one is a fault of quoting or no table. */
export const maxRowBytes = 4 * 1024 * 1024;
