import { hashOf, maxKeys } from '../../table-schema/key-set.ts';
import type { ReadCell } from '../value/cell-reader.ts';

/** Keys with the rows that hold them, in bounded memory: 53 bits of each key. */
export class KeyIndex {
  /** By key: the first row that holds it, and how many do. */
  readonly rows = new Map<number, { readonly first: number; count: number }>();
  /** Were there more keys than are kept? */
  isFull = false;

  add(key: string, row: number): void {
    const hash = hashOf(key);
    const known = this.rows.get(hash);
    if (known) known.count += 1;
    else if (this.rows.size < maxKeys) this.rows.set(hash, { first: row, count: 1 });
    else this.isFull = true;
  }
}

/** Key of a row by some of its cells; undefined when all of them are without a value. */
export function keyOf(cells: readonly (ReadCell | undefined)[]): string | undefined {
  if (cells.length === 1) return cells[0]?.key ?? undefined;
  const keys = cells.map((cell) => cell?.key ?? null);
  return keys.every((key) => key === null) ? undefined : JSON.stringify(keys);
}
