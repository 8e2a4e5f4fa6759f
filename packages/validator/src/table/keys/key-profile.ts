import { RowHashes } from '../row-hashes.ts';
import { Tally } from '../tally.ts';
import { emptyHigh, emptyLow } from '../cells/cell-hash.ts';
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
  readonly #rows = new Map<number, number>();
  readonly #seen = new RowHashes();
  /** So many values came again that it is no key. */
  #isOver = false;

  constructor(column: number, name: Exclude<KeyName, 'other'> | undefined) {
    this.column = column;
    this.name = name;
  }

  /** Has the memory fetched where a cell is going to be looked for. */
  fetch(low: number): void {
    this.#seen.fetch(low);
  }

  /** Adds a cell by its hash. */
  add(low: number, high: number, row: number): void {
    if (this.#isOver) return;
    if (low === emptyLow && high === emptyHigh) {
      this.missing.note(row);
      return;
    }
    this.filled += 1;
    if (this.#seen.add(low, high)) {
      this.repeated.note(row);
      if (this.filled > maxKnown && this.repeated.count > this.filled / 2) this.#isOver = true;
      const original = this.#rows.get(shortHash(low, high));
      if (original !== undefined && this.originals.length < this.repeated.rows.length) this.originals.push(original);
    } else if (this.#rows.size < maxKnown) this.#rows.set(shortHash(low, high), row);
  }
}

/** 52 bits of a hash, which a number holds exactly. */
function shortHash(low: number, high: number): number {
  return (high >>> 0) * 2 ** 20 + (low >>> 12);
}
