import { Buffer } from 'node:buffer';
import { finalHigh, finalLow, firstHigh, firstLow, highFactor, lowFactor } from './cell-hash.ts';
import { classOfByte } from './byte-classes.ts';
import { blankBytesAt, blankBytesBefore } from './blank-bytes.ts';

/**
 * Cells of one row as UTF-8, made once and filled anew for each row. Most cells of a large table are judged by their bytes;
 * only those that need it become texts, because making a text costs more than the whole rest of the work.
 */
export class Cells {
  /** Where the bytes of the cells stand. */
  bytes: Buffer = Buffer.alloc(256);
  /** How many cells the row has. */
  count = 0;
  /** Where each cell starts and ends, without the blanks around it. */
  from = new Int32Array(32);
  to = new Int32Array(32);
  /** Halves of the hash of each cell without the blanks around it. */
  lows = new Int32Array(32);
  highs = new Int32Array(32);
  /** Bits of the sorts of bytes in it. */
  classes = new Uint16Array(32);
  /** Where each cell starts and ends, with the blanks. */
  #starts = new Int32Array(32);
  #ends = new Int32Array(32);
  #texts: readonly string[] | undefined;
  #own: Buffer = this.bytes;

  /** Becomes a row without cells, whose cells stand in a piece of a file. */
  restart(bytes: Buffer): void {
    this.bytes = bytes;
    this.count = 0;
    this.#texts = undefined;
  }

  /** Adds a cell by the places where it starts and ends. */
  push(start: number, end: number): void {
    const place = this.count;
    this.#place(start, end);
    if (start < end && !(isInk(this.bytes[start]!) && isInk(this.bytes[end - 1]!))) this.#trim(place);
    this.#hash(place);
  }

  /** The same for a cell of which all is known; one with blanks at its ends is looked at again. */
  pushHashed(start: number, end: number, low: number, high: number, classes: number): void {
    if (start === end || !(isInk(this.bytes[start]!) && isInk(this.bytes[end - 1]!))) return this.push(start, end);
    const place = this.count;
    this.#place(start, end);
    this.lows[place] = finalLow(low, high);
    this.highs[place] = finalHigh(low, high);
    this.classes[place] = classes;
  }

  /** Becomes a row of texts. */
  ofTexts(texts: readonly string[]): this {
    this.restart(this.#own);
    let end = 0;
    for (const text of texts) {
      const start = end;
      if (this.#own.length - start < 3 * text.length) this.#growOwn(start, 3 * text.length);
      end = start + writeText(this.#own, start, text);
      this.push(start, end);
    }
    this.#texts = texts;
    return this;
  }

  /** Does the row have something else than blanks in a cell? */
  isFilled(index: number): boolean {
    return index < this.count && this.from[index]! < this.to[index]!;
  }

  /** Were there blanks around a cell, or does it hold nothing else? */
  isPadded(index: number): boolean {
    return this.to[index]! - this.from[index]! !== this.#ends[index]! - this.#starts[index]!;
  }

  /** A cell as it is written; an empty text where the row is too short. */
  text(index: number): string {
    if (index >= this.count) return '';
    return this.#texts?.[index] ?? this.bytes.toString('utf8', this.#starts[index], this.#ends[index]);
  }

  /** A cell without the blanks around it. */
  value(index: number): string {
    if (index >= this.count) return '';
    const known = this.#texts?.[index];
    if (known !== undefined) return this.isPadded(index) ? known.trim() : known;
    return this.bytes.toString('utf8', this.from[index], this.to[index]);
  }

  /** The same in a text of its own: the engine keeps a whole longer text alive of which one is a part. */
  copy(index: number): string {
    return this.bytes.toString('utf8', this.from[index], this.to[index]);
  }

  /** All cells as they are written; they stay as they are when the row is filled anew. */
  texts(): readonly string[] {
    return this.#texts ?? Array.from({ length: this.count }, (_, index) => this.text(index));
  }

  #place(start: number, end: number): void {
    const { count } = this;
    if (count === this.from.length) this.#grow();
    this.count = count + 1;
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.from[count] = start;
    this.to[count] = end;
  }

  #hash(index: number): void {
    const { bytes } = this;
    const to = this.to[index]!;
    let low = firstLow;
    let high = firstHigh;
    let classes = 0;
    for (let at = this.from[index]!; at < to; at += 1) {
      const byte = bytes[at]!;
      low = Math.imul(low ^ byte, lowFactor);
      high = Math.imul(high ^ byte, highFactor);
      classes |= classOfByte[byte]!;
    }
    this.lows[index] = finalLow(low, high);
    this.highs[index] = finalHigh(low, high);
    this.classes[index] = classes;
  }

  #trim(index: number): void {
    const { bytes } = this;
    let [from, to] = [this.from[index]!, this.to[index]!];
    for (let size = blankBytesAt(bytes, from); size > 0 && from < to; size = blankBytesAt(bytes, from)) from += size;
    for (let size = from < to ? blankBytesBefore(bytes, to) : 0; size > 0; size = from < to ? blankBytesBefore(bytes, to) : 0) to -= size;
    this.from[index] = Math.min(from, to);
    this.to[index] = to;
  }

  #grow(): void {
    this.from = longer(this.from);
    this.to = longer(this.to);
    this.lows = longer(this.lows);
    this.highs = longer(this.highs);
    this.#starts = longer(this.#starts);
    this.#ends = longer(this.#ends);
    const classes = new Uint16Array(2 * this.classes.length);
    classes.set(this.classes);
    this.classes = classes;
  }

  #growOwn(used: number, wanted: number): void {
    const own = Buffer.alloc(2 * this.#own.length + wanted);
    this.#own.copy(own, 0, 0, used);
    this.#own = own;
    this.bytes = own;
  }
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
