import { Buffer } from 'node:buffer';
import { emptyHigh, emptyLow } from './cell-hash.ts';
import { CellBatch, cellField, cellFields } from './cell-batch.ts';

/**
 * Cells of one row, as it stands in a batch; made once and turned to each row. Most cells of a large table are judged by
 * their bytes; only those that need it become texts.
 */
export class Cells {
  /** How many cells the row has. */
  count = 0;
  /** Where the bytes of the cells stand. */
  bytes: Buffer = Buffer.alloc(0);
  #fields = new Int32Array(0);
  #first = 0;
  #texts: readonly string[] | undefined;
  readonly #own = new CellBatch();

  /** Becomes a row of a batch. @returns the line on which the row starts */
  ofBatch({ bytes, fields, rows }: CellBatch, row: number): number {
    const first = rows[2 * row + 1]!;
    this.bytes = bytes;
    this.#fields = fields;
    this.#first = cellFields * first;
    this.count = rows[2 * row + 3]! - first;
    this.#texts = undefined;
    return rows[2 * row]!;
  }

  /** Becomes a row of texts. */
  ofTexts(texts: readonly string[]): this {
    const own = this.#own;
    own.restartOwn();
    own.addRow(texts, 0);
    this.ofBatch(own, 0);
    this.#texts = texts;
    return this;
  }

  /** Where a cell starts, without the blanks around it. */
  from(index: number): number {
    return this.#fields[this.#first + cellFields * index + cellField.from]!;
  }

  /** Where a cell ends, without the blanks around it. */
  to(index: number): number {
    return this.#fields[this.#first + cellFields * index + cellField.to]!;
  }

  /** First half of the hash of a cell without the blanks around it; that of an empty one where the row is too short. */
  low(index: number): number {
    if (index >= this.count) return emptyLow;
    return this.#fields[this.#first + cellFields * index + cellField.low]!;
  }

  /** The second half. */
  high(index: number): number {
    if (index >= this.count) return emptyHigh;
    return this.#fields[this.#first + cellFields * index + cellField.high]!;
  }

  /** Bits of the sorts of bytes in a cell. */
  classes(index: number): number {
    return this.#fields[this.#first + cellFields * index + cellField.classes]!;
  }

  /** Does the row have something else than blanks in a cell? */
  isFilled(index: number): boolean {
    if (index >= this.count) return false;
    const at = this.#first + cellFields * index;
    return this.#fields[at + cellField.from]! < this.#fields[at + cellField.to]!;
  }

  /** Are there blanks around a cell, or does it hold nothing else? */
  isPadded(index: number): boolean {
    const at = this.#first + cellFields * index;
    return (
      this.#fields[at + cellField.from]! !== this.#fields[at + cellField.start]! ||
      this.#fields[at + cellField.to]! !== this.#fields[at + cellField.end]!
    );
  }

  /** A cell as it is written; an empty text where the row is too short. */
  text(index: number): string {
    if (index >= this.count) return '';
    const at = this.#first + cellFields * index;
    return this.#texts?.[index] ?? this.bytes.toString('utf8', this.#fields[at + cellField.start], this.#fields[at + cellField.end]);
  }

  /** A cell without the blanks around it. */
  value(index: number): string {
    if (index >= this.count) return '';
    const known = this.#texts?.[index];
    if (known !== undefined) return this.isPadded(index) ? known.trim() : known;
    return this.copy(index);
  }

  /** The same in a text of its own: the engine keeps a whole longer text alive of which one is a part. */
  copy(index: number): string {
    return this.bytes.toString('utf8', this.from(index), this.to(index));
  }

  /** All cells as they are written; they stay as they are when the row is filled anew. */
  texts(): readonly string[] {
    return this.#texts ?? Array.from({ length: this.count }, (_, index) => this.text(index));
  }
}
