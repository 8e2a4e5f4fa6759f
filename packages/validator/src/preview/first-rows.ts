import type { RowListener } from '../table/row-listener.ts';
import { previewLimits } from './preview-limits.ts';
import { shownCell } from './shown-cell.ts';

/** Keeps the first rows of a table that say something, cut to what a preview shows. */
export class FirstRows implements RowListener {
  names: readonly string[] = [];
  readonly rows: string[][] = [];
  #bytes = 0;

  start(names: readonly string[]): void {
    this.names = names;
  }

  add(cells: readonly string[]): void {
    if (this.rows.length >= previewLimits.rows || this.#bytes >= previewLimits.bytes) return;
    const width = Math.min(this.names.length, previewLimits.columns);
    const row = Array.from({ length: width }, (_, index) => shownCell(cells[index] ?? ''));
    const bytes = Buffer.byteLength(JSON.stringify(row));
    if (row.every((cell) => cell === '') || this.#bytes + bytes > previewLimits.bytes) return;
    this.#bytes += bytes;
    this.rows.push(row);
  }
}
