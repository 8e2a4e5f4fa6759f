import type { Cells } from '../cells/cells.ts';
import { RowHash } from '../row-hash.ts';
import { RowHashes } from '../row-hashes.ts';
import { Tally } from '../tally.ts';
import type { KeyProfile } from './key-profile.ts';

/** Rows that wait to be looked for. */
const maxWaiting = 64;

/**
 * Finds rows and keys that come again. Rows wait until there are some: what is known of each stands elsewhere in memory, and
 * the processor fetches many places in the time of one when it is asked for them at once.
 */
export class Repeats {
  readonly #duplicateRows = new Tally();
  readonly #keys: readonly KeyProfile[];
  readonly #seen = new RowHashes();
  readonly #hash = new RowHash();
  /** Of each waiting row: its place in the file, both halves of its hash, and those of each key. */
  readonly #waiting: Int32Array;
  readonly #fields: number;
  #end = 0;

  constructor(keys: readonly KeyProfile[]) {
    this.#keys = keys;
    this.#fields = 3 + 2 * keys.length;
    this.#waiting = new Int32Array(maxWaiting * this.#fields);
  }

  /** Rows that repeat another row whole. */
  get duplicateRows(): Tally {
    this.#settle();
    return this.#duplicateRows;
  }

  get keys(): readonly KeyProfile[] {
    this.#settle();
    return this.#keys;
  }

  /** @param width cells that a row should have */
  add(cells: Cells, width: number, row: number): void {
    const waiting = this.#waiting;
    const { low, high } = this.#hash.of(cells, width);
    let at = this.#end;
    waiting[at] = row;
    waiting[at + 1] = low;
    waiting[at + 2] = high;
    at += 3;
    for (const key of this.#keys) {
      waiting[at] = cells.low(key.column);
      waiting[at + 1] = cells.high(key.column);
      at += 2;
    }
    this.#end = at;
    if (at === waiting.length) this.#settle();
  }

  #settle(): void {
    const end = this.#end;
    this.#end = 0;
    for (let at = 0; at < end; at += this.#fields) this.#fetch(at);
    for (let at = 0; at < end; at += this.#fields) this.#judge(at);
  }

  #fetch(row: number): void {
    this.#seen.fetch(this.#waiting[row + 1]!);
    for (let at = row + 3, index = 0; index < this.#keys.length; index += 1, at += 2) this.#keys[index]!.fetch(this.#waiting[at]!);
  }

  #judge(at: number): void {
    const waiting = this.#waiting;
    const row = waiting[at]!;
    if (this.#seen.add(waiting[at + 1]!, waiting[at + 2]!)) return this.#duplicateRows.note(row);
    for (let place = at + 3, index = 0; index < this.#keys.length; index += 1, place += 2)
      this.#keys[index]!.add(waiting[place]!, waiting[place + 1]!, row);
  }
}
