import { createHash } from 'node:crypto';
import type { ReadCell } from '../value/cell-reader.ts';

/** Most different keys kept. */
const maxKeys = 1_000_000;

/** Longest key kept as it is; of a longer one its digest is kept. */
const maxKeyChars = 64;

/** Keys with the rows that hold them, in bounded memory. */
export class KeyIndex {
  /** By key: the first row that holds it, and how many do. */
  readonly rows = new Map<string, { readonly first: number; count: number }>();
  /** Were there more keys than are kept? */
  isFull = false;

  add(key: string, row: number): void {
    const short = key.length <= maxKeyChars ? key : createHash('sha256').update(key).digest('base64');
    const known = this.rows.get(short);
    if (known) known.count += 1;
    else if (this.rows.size < maxKeys) this.rows.set(short, { first: row, count: 1 });
    else this.isFull = true;
  }
}

/** Key of a row by some of its cells; undefined when all of them are without a value. */
export function keyOf(cells: readonly (ReadCell | undefined)[]): string | undefined {
  if (cells.length === 1) return cells[0]?.key ?? undefined;
  const keys = cells.map((cell) => cell?.key ?? null);
  return keys.every((key) => key === null) ? undefined : JSON.stringify(keys);
}
