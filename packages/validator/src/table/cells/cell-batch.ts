import { Buffer } from 'node:buffer';
import { classOfByte } from './byte-classes.ts';
import { finalHigh, finalLow, firstHigh, firstLow, highFactor, lowFactor } from './cell-hash.ts';
import { blankBytesAt, blankBytesBefore } from './blank-bytes.ts';

/** Numbers kept of a cell, side by side; one more is spare, so that the places of cells are quick to reckon. */
export const cellField = {
  /** Where it starts and ends, without the blanks around it. */
  from: 0,
  to: 1,
  /** The same with the blanks. */
  start: 2,
  end: 3,
  /** Halves of its hash, and bits of the sorts of bytes in it, both without the blanks. */
  low: 4,
  high: 5,
  classes: 6,
} as const;

const firstBytes = 256;

/** How many numbers a cell takes. */
export const cellFields = 8;

/** A batch as it goes from one thread to another, without being copied. */
export interface BatchMessage {
  readonly bytes: ArrayBuffer;
  readonly sizeBytes: number;
  readonly fields: ArrayBuffer;
  readonly rows: ArrayBuffer;
  readonly rowCount: number;
}

/**
 * Rows of cells of one piece of text in UTF-8: where each cell stands, its hash, and what sorts of bytes it holds. Filled
 * anew for each piece. Kept as numbers only, because a text made for each cell would cost more than the rest of the work.
 */
export class CellBatch {
  bytes: Buffer;
  fields: Int32Array<ArrayBuffer>;
  /** Of each row: its line in the file, and its first cell; one entry more marks the end of the last row. */
  rows: Int32Array<ArrayBuffer>;
  rowCount = 0;
  #cellCount = 0;
  /** Bytes of texts that stand in no piece. */
  #own: Buffer = Buffer.alloc(0);
  #ownEnd = 0;

  constructor({ bytes, sizeBytes, fields, rows, rowCount }: BatchMessage = emptyMessage()) {
    this.bytes = Buffer.from(bytes, 0, sizeBytes);
    this.fields = new Int32Array(fields);
    this.rows = new Int32Array(rows);
    this.rowCount = rowCount;
    this.#cellCount = this.rows[2 * rowCount + 1] ?? 0;
  }

  /** Becomes a batch without rows, whose cells will stand in a piece. */
  restart(bytes: Buffer): void {
    this.bytes = bytes;
    this.rowCount = 0;
    this.#cellCount = 0;
    this.rows[1] = 0;
  }

  /** Becomes a batch without rows, to which rows of texts are added. */
  restartOwn(): void {
    if (this.#own.length === 0) this.#own = Buffer.alloc(firstBytes);
    this.restart(this.#own);
    this.#ownEnd = 0;
  }

  /** Adds a row of texts to what was started for them. */
  addRow(texts: readonly string[], line: number): void {
    for (const text of texts) {
      const start = this.#ownEnd;
      const wanted = start + 3 * text.length;
      if (wanted > this.#own.length) this.#growOwn(2 * wanted);
      this.#ownEnd += writeText(this.#own, start, text);
      this.push(start, this.#ownEnd);
    }
    this.endRow(line);
  }

  /** The cells added since the last row are a row. */
  endRow(line: number): void {
    const at = 2 * this.rowCount;
    if (at + 3 >= this.rows.length) this.rows = longer(this.rows);
    this.rows[at] = line;
    this.rows[at + 3] = this.#cellCount;
    this.rowCount += 1;
  }

  /** Forgets the cells added since the last row. */
  dropRow(): void {
    this.#cellCount = this.rows[2 * this.rowCount + 1]!;
  }

  /** Adds a cell by the places where it starts and ends. */
  push(start: number, end: number): void {
    const at = this.#place(start, end);
    if (start < end && !this.#hasInkAround(start, end)) this.#trim(at);
    this.#hash(at);
  }

  /** The same for a cell whose hash is known; one with blanks at its ends is looked at again. */
  pushHashed(start: number, end: number, low: number, high: number, classes: number): void {
    if (start < end && !this.#hasInkAround(start, end)) return this.push(start, end);
    this.#setHash(this.#place(start, end), low, high, classes);
  }

  /**
   * The batch to be sent to another thread; it holds no rows afterwards.
   *
   * @param spare a batch that came back, whose memory is used again
   */
  toMessage(spare: BatchMessage = emptyMessage()): BatchMessage {
    const sizeBytes = this.bytes.length;
    const bytes = spare.bytes.byteLength < sizeBytes ? new ArrayBuffer(2 * sizeBytes) : spare.bytes;
    new Uint8Array(bytes).set(this.bytes);
    const message = { bytes, sizeBytes, fields: this.fields.buffer, rows: this.rows.buffer, rowCount: this.rowCount };
    this.fields = new Int32Array(spare.fields);
    this.rows = new Int32Array(spare.rows);
    this.restart(Buffer.alloc(0));
    return message;
  }

  #growOwn(size: number): void {
    const bytes = Buffer.alloc(size);
    this.#own.copy(bytes, 0, 0, this.#ownEnd);
    this.#own = bytes;
    this.bytes = bytes;
  }

  #place(start: number, end: number): number {
    const at = cellFields * this.#cellCount;
    if (at === this.fields.length) this.fields = longer(this.fields);
    this.#cellCount += 1;
    const { fields } = this;
    fields[at + cellField.from] = start;
    fields[at + cellField.to] = end;
    fields[at + cellField.start] = start;
    fields[at + cellField.end] = end;
    return at;
  }

  #hasInkAround(start: number, end: number): boolean {
    return isInk(this.bytes[start]!) && isInk(this.bytes[end - 1]!);
  }

  #trim(at: number): void {
    const { bytes, fields } = this;
    let [from, to] = [fields[at + cellField.from]!, fields[at + cellField.to]!];
    for (let size = blankBytesAt(bytes, from); size > 0 && from < to; size = blankBytesAt(bytes, from)) from += size;
    for (let size = from < to ? blankBytesBefore(bytes, to) : 0; size > 0; size = from < to ? blankBytesBefore(bytes, to) : 0) to -= size;
    fields[at + cellField.from] = from;
    fields[at + cellField.to] = to;
  }

  #hash(at: number): void {
    const { bytes, fields } = this;
    const to = fields[at + cellField.to]!;
    let low = firstLow;
    let high = firstHigh;
    let classes = 0;
    for (let place = fields[at + cellField.from]!; place < to; place += 1) {
      const byte = bytes[place]!;
      low = Math.imul(low ^ byte, lowFactor);
      high = Math.imul(high ^ byte, highFactor);
      classes |= classOfByte[byte]!;
    }
    this.#setHash(at, low, high, classes);
  }

  #setHash(at: number, low: number, high: number, classes: number): void {
    const { fields } = this;
    fields[at + cellField.low] = finalLow(low, high);
    fields[at + cellField.high] = finalHigh(low, high);
    fields[at + cellField.classes] = classes;
  }
}

function emptyMessage(): BatchMessage {
  return {
    bytes: new ArrayBuffer(0),
    sizeBytes: 0,
    fields: new ArrayBuffer(4 * 256 * cellFields),
    rows: new ArrayBuffer(4 * 64),
    rowCount: 0,
  };
}

/** Certainly no blank, neither one byte nor a part of one. */
function isInk(byte: number): boolean {
  return byte > 32 && byte < 0x80;
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * list.length);
  copy.set(list);
  return copy;
}

/** Writes a text as UTF-8; short texts of plain letters without the cost of a call into the engine. */
function writeText(bytes: Buffer, start: number, text: string): number {
  const { length } = text;
  if (length <= 64) {
    let at = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) break;
      bytes[start + at] = code;
    }
    if (at === length) return length;
  }
  return bytes.write(text, start);
}
