import { Buffer } from 'node:buffer';
import { classOfByte } from '../../table/cells/byte-classes.ts';
import { firstHigh, firstLow, highFactor, lowFactor } from '../../table/cells/cell-hash.ts';
import type { CellBatch } from '../../table/cells/cell-batch.ts';
import type { Marks, RowEnd } from '../dialect/dialect.ts';

/** Where cutting stopped – at the beginning of a row. */
export interface Cut {
  readonly at: number;
  /** Line on which that row starts. */
  readonly line: number;
  /** Its quoting breaks the rules; else the piece ends inside it or before it. */
  readonly isIrregular: boolean;
}

/** A piece of text in UTF-8, from the beginning of a row on. */
export interface Piece {
  readonly bytes: Buffer;
  /** Line on which it starts. */
  readonly line: number;
  /** It ends the file: its last row needs no row end. */
  readonly isLast: boolean;
}

/** What is told instead of the place where the next row starts: the text ends inside the row, or its quoting breaks. */
const open = -1;
const irregular = -2;

const ends: Readonly<Record<RowEnd, number>> = { CRLF: 10, LF: 10, CR: 13 };

/**
 * Cuts rows that keep to the rules of quoting, many times faster than a lenient parser: a quote opens a cell at its start
 * and closes it at its end; inside an unquoted cell it is a letter.
 */
export class RegularRows {
  readonly #batch: CellBatch;
  readonly #delimiter: Uint8Array;
  /** −1 when nothing is quoted. */
  readonly #quote: number;
  readonly #escape: number;
  readonly #end: number;
  readonly #stripsReturn: boolean;
  #bytes: Buffer = Buffer.alloc(0);
  #isOwn = false;
  #linesInside = 0;

  /** @param batch where the rows of each piece are put */
  constructor({ delimiter, quote, escape, rowEnd }: Marks, batch: CellBatch) {
    this.#batch = batch;
    this.#delimiter = Buffer.from(delimiter);
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
    this.#escape = escape === null ? -1 : escape.charCodeAt(0);
    this.#end = ends[rowEnd];
    this.#stripsReturn = rowEnd !== 'CR';
  }

  /** Puts every whole row of a piece into the batch. */
  cut({ bytes, line: firstLine, isLast }: Piece): Cut {
    const batch = this.#batch;
    this.#bytes = bytes;
    this.#isOwn = false;
    batch.restart(bytes);
    let line = firstLine;
    for (let at = 0; at < bytes.length;) {
      this.#linesInside = 0;
      const next = this.#cutRow(at, isLast);
      if (next < 0) {
        batch.dropRow();
        return { at, line, isIrregular: next === irregular };
      }
      batch.endRow(line);
      line += 1 + this.#linesInside;
      at = next;
    }
    return { at: bytes.length, line, isIrregular: false };
  }

  /** Finds the cells of a row; @returns where the next row starts. */
  #cutRow(start: number, isLast: boolean): number {
    const batch = this.#batch;
    let bytes = this.#bytes;
    const { length } = bytes;
    const end = this.#end;
    const quote = this.#quote;
    const first = this.#delimiter[0]!;
    const more = this.#delimiter.length - 1;
    for (let at = start; ;) {
      if (at < length && bytes[at] === quote) {
        at = this.#cutQuoted(at, isLast);
        if (at < 0) return at;
        bytes = this.#bytes;
        if (this.#isDelimiter(bytes, at)) at += more + 1;
        else return this.#endOfRow(at, isLast);
        continue;
      }
      const from = at;
      let byte = -1;
      let low = firstLow;
      let high = firstHigh;
      let classes = 0;
      for (; at < length; at += 1) {
        byte = bytes[at]!;
        if (byte === end || (byte === first && (more === 0 || this.#isDelimiter(bytes, at)))) break;
        low = Math.imul(low ^ byte, lowFactor);
        high = Math.imul(high ^ byte, highFactor);
        classes |= classOfByte[byte]!;
      }
      if (at < length && byte === first) {
        batch.pushHashed(from, at, low, high, classes);
        at += more + 1;
        continue;
      }
      if (at === length && !isLast) return open;
      const hasReturn = at < length && this.#stripsReturn && at > start && bytes[at - 1] === 13;
      if (hasReturn) batch.push(from, Math.max(from, at - 1));
      else batch.pushHashed(from, at, low, high, classes);
      return Math.min(at + 1, length);
    }
  }

  /** Finds the end of a quoted cell; @returns the place after its closing quote. */
  #cutQuoted(start: number, isLast: boolean): number {
    const bytes = this.#bytes;
    const quote = this.#quote;
    const from = start + 1;
    let closed = bytes.indexOf(quote, from);
    let isDoubled = false;
    if (this.#escape === quote) {
      for (; closed >= 0 && bytes[closed + 1] === quote; closed = bytes.indexOf(quote, closed + 2)) isDoubled = true;
    } else if (this.#escape >= 0) {
      if (bytes.subarray(from, closed < 0 ? bytes.length : closed).includes(this.#escape)) return irregular;
    }
    // A quote at the end of a piece may be the first of two; an open cell at the end of the file is for the lenient parser.
    if (closed < 0 || (closed + 1 >= bytes.length && !isLast)) return isLast ? irregular : open;
    this.#linesInside += linesIn(bytes, from, closed);
    this.#batch.push(from, isDoubled ? this.#undouble(from, closed) : closed);
    return closed + 1;
  }

  /** Writes a cell without the second ones of its quotes; @returns where it ends now. */
  #undouble(from: number, closed: number): number {
    if (!this.#isOwn) {
      // The piece may be a part of what somebody else holds.
      this.#bytes = Buffer.from(this.#bytes);
      this.#batch.bytes = this.#bytes;
      this.#isOwn = true;
    }
    const bytes = this.#bytes;
    let to = from;
    for (let at = from; at < closed; at += 1, to += 1) {
      bytes[to] = bytes[at]!;
      if (bytes[at] === this.#quote) at += 1;
    }
    return to;
  }

  /** @returns where the row after a closing quote starts */
  #endOfRow(at: number, isLast: boolean): number {
    const bytes = this.#bytes;
    if (at >= bytes.length || bytes[at] === this.#end) return Math.min(at + 1, bytes.length);
    if (!this.#stripsReturn || bytes[at] !== 13) return irregular;
    if (bytes[at + 1] === 10) return at + 2;
    return at + 1 >= bytes.length && !isLast ? open : irregular;
  }

  #isDelimiter(bytes: Buffer, at: number): boolean {
    for (let index = 0; index < this.#delimiter.length; index += 1) if (bytes[at + index] !== this.#delimiter[index]) return false;
    return true;
  }
}

function linesIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === 10) count += 1;
  return count;
}
