import { RowHashes } from '../row-hashes.ts';
import { Tally } from '../tally.ts';
import type { TextHash } from '../text-hash.ts';
import { trimmed } from '../trimmed.ts';
import type { KeyName } from './key-name.ts';

const maxKnown = 10_000;

/** What a column that may tell rows apart holds. Rows that repeat another row whole do not count: that is another fault. */
export class KeyProfile {
  readonly column: number;
  /** What the name says; undefined for a first column whose values alone may say it. */
  readonly name: Exclude<KeyName, 'other'> | undefined;
  filled = 0;
  readonly missing = new Tally();
  readonly repeated = new Tally();
  /** Rows where the repeated values stood first, as far as they are known. */
  readonly originals: number[] = [];
  readonly #rows = new Map<string, number>();
  readonly #seen = new RowHashes();
  /** So many values came again that it is no key. */
  #isOver = false;

  constructor(column: number, name: Exclude<KeyName, 'other'> | undefined) {
    this.column = column;
    this.name = name;
  }

  /** @param hash that of the cell */
  add(cell: string, row: number, hash: TextHash): void {
    if (this.#isOver) return;
    const value = trimmed(cell);
    if (value === '') {
      this.missing.note(row);
      return;
    }
    this.filled += 1;
    if (this.#seen.add(hash)) {
      this.repeated.note(row);
      if (this.filled > maxKnown && this.repeated.count > this.filled / 2) this.#isOver = true;
      const original = this.#rows.get(value);
      if (original !== undefined && this.originals.length < this.repeated.rows.length) this.originals.push(original);
    } else if (this.#rows.size < maxKnown) this.#rows.set(value.length > 12 ? Buffer.from(value).toString() : value, row);
  }
}
