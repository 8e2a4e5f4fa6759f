import { createHash } from 'node:crypto';
import type { ReadCell } from '../value/cell-reader.ts';

/** Most different keys that are kept of one key. */
export const maxKeys = 2_000_000;

/** Longest key kept as it is; a longer one is kept as its digest. */
const maxKeyChars = 64;

/** Values of a key with the rows that hold them, in bounded memory. */
export class KeyIndex {
  /** Rows by key: the first, and how many. */
  readonly rows = new Map<string, { readonly first: number; count: number }>();
  /** Were there more keys than are kept? */
  isFull = false;

  /** @returns how many rows have held the key, this one included; 0 when the index is full */
  add(key: string, row: number): number {
    const known = this.rows.get(key);
    if (known) return (known.count += 1);
    if (this.rows.size >= maxKeys) {
      this.isFull = true;
      return 0;
    }
    this.rows.set(key, { first: row, count: 1 });
    return 1;
  }
}

/** Key of a row by some of its cells; undefined when all of them are without a value. */
export function keyOf(cells: readonly (ReadCell | undefined)[]): string | undefined {
  if (cells.every((cell) => cell === undefined || cell.key === null)) return undefined;
  const key = cells.length === 1 ? cells[0]!.key! : JSON.stringify(cells.map((cell) => cell?.key ?? null));
  return key.length <= maxKeyChars ? key : createHash('sha256').update(key).digest('base64');
}
