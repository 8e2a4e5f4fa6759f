import { Buffer } from 'node:buffer';
import { classOfByte } from '../../table/cells/byte-classes.ts';
import { firstHigh, firstLow, highFactor, lowFactor } from '../../table/cells/cell-hash.ts';
import type { Cells } from '../../table/cells/cells.ts';
import type { Marks, RowEnd } from '../dialect/dialect.ts';

/** Where cutting stopped – at the beginning of a row – and why, unless it reached the end of the text. */
export interface Cut {
  readonly at: number;
  readonly stop?: 'enough' | 'irregular';
}

/** A piece of text in UTF-8. */
interface Piece {
  readonly bytes: Buffer;
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
  readonly #cells: Cells;
  readonly #delimiter: Uint8Array;
  /** −1 when nothing is quoted. */
  readonly #quote: number;
  readonly #escape: number;
  readonly #end: number;
  readonly #stripsReturn: boolean;
  /** Cells of the row in which quotes are doubled. */
  readonly #doubled: number[] = [];
  #hasQuotes = false;

  /** @param cells where the cells of each row are put */
  constructor({ delimiter, quote, escape, rowEnd }: Marks, cells: Cells) {
    this.#cells = cells;
    this.#delimiter = Buffer.from(delimiter);
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
    this.#escape = escape === null ? -1 : escape.charCodeAt(0);
    this.#end = ends[rowEnd];
    this.#stripsReturn = rowEnd !== 'CR';
  }

  /**
   * Passes on every whole row of a piece.
   *
   * @param onRow takes the line ends inside the cells; false ends the cutting
   */
  cut(piece: Piece, onRow: (linesInside: number) => boolean): Cut {
    const { bytes } = piece;
    for (let at = 0; at < bytes.length;) {
      const next = this.#cutRow(piece, at);
      if (next === open) return { at };
      if (next === irregular) return { at, stop: 'irregular' };
      if (this.#doubled.length > 0) this.#undouble();
      const isWanted = onRow(this.#hasQuotes ? linesIn(bytes, at, next - 1) : 0);
      at = Math.min(next, bytes.length);
      if (!isWanted) return { at, stop: 'enough' };
    }
    return { at: bytes.length };
  }

  /** Finds the cells of a row; @returns where the next row starts. */
  #cutRow(piece: Piece, start: number): number {
    const { bytes, isLast } = piece;
    const { length } = bytes;
    const cells = this.#cells;
    const end = this.#end;
    const quote = this.#quote;
    const first = this.#delimiter[0]!;
    const more = this.#delimiter.length - 1;
    cells.restart(bytes);
    this.#doubled.length = 0;
    this.#hasQuotes = false;
    for (let at = start; ;) {
      if (at < length && bytes[at] === quote) {
        at = this.#cutQuoted(piece, at);
        if (at < 0) return at;
        if (this.#isDelimiter(bytes, at)) at += more + 1;
        else return this.#endOfRow(piece, at);
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
        cells.pushHashed(from, at, low, high, classes);
        at += more + 1;
        continue;
      }
      if (at === length && !isLast) return open;
      const hasReturn = at < length && this.#stripsReturn && at > start && bytes[at - 1] === 13;
      if (hasReturn) cells.push(from, Math.max(from, at - 1));
      else cells.pushHashed(from, at, low, high, classes);
      return at + 1;
    }
  }

  /** Finds the end of a quoted cell; @returns the place after its closing quote. */
  #cutQuoted({ bytes, isLast }: Piece, start: number): number {
    this.#hasQuotes = true;
    const from = start + 1;
    let closed = bytes.indexOf(this.#quote, from);
    if (this.#escape === this.#quote) {
      if (closed >= 0 && bytes[closed + 1] === this.#quote) this.#doubled.push(this.#cells.count);
      while (closed >= 0 && bytes[closed + 1] === this.#quote) closed = bytes.indexOf(this.#quote, closed + 2);
    } else if (this.#escape >= 0) {
      const escape = bytes.indexOf(this.#escape, from);
      if (escape >= 0 && (closed < 0 || escape < closed)) return irregular;
    }
    // A quote at the end of a piece may be the first of two; an open cell at the end of the file is for the lenient parser.
    if (closed < 0 || (closed + 1 >= bytes.length && !isLast)) return isLast ? irregular : open;
    this.#cells.push(from, closed);
    return closed + 1;
  }

  /** @returns where the row after a closing quote starts */
  #endOfRow({ bytes, isLast }: Piece, at: number): number {
    if (at >= bytes.length || bytes[at] === this.#end) return at + 1;
    if (!this.#stripsReturn || bytes[at] !== 13) return irregular;
    if (bytes[at + 1] === 10) return at + 2;
    return at + 1 >= bytes.length && !isLast ? open : irregular;
  }

  #isDelimiter(bytes: Buffer, at: number): boolean {
    for (let index = 0; index < this.#delimiter.length; index += 1) if (bytes[at + index] !== this.#delimiter[index]) return false;
    return true;
  }

  #undouble(): void {
    const [quote, texts] = [String.fromCharCode(this.#quote), [...this.#cells.texts()]];
    for (const index of this.#doubled) texts[index] = texts[index]!.replaceAll(quote + quote, quote);
    this.#cells.ofTexts(texts);
  }
}

function linesIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
