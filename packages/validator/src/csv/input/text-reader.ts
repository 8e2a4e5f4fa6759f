import { Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { decoderOf, type Decoder } from './decoder-of.ts';
import type { Encoding } from './encodings.ts';
import { eightBitEncoding, isAscii, linesOf, type FoundEncoding } from './find-encoding.ts';

/** Lines that are not what the encoding promises. */
export interface WrongLines {
  count: number;
  /** First five, 1-based. */
  readonly rows: number[];
}

const byLines = ['UTF-8', 'windows-1250', 'ISO-8859-2'] as const satisfies readonly Encoding[];
type ByLines = (typeof byLines)[number];
const decoders = new Map<ByLines, TextDecoder>();

function isByLines(encoding: Encoding): encoding is ByLines {
  return byLines.some((known) => known === encoding);
}

function decode(bytes: Uint8Array, encoding: ByLines): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder.decode(bytes);
}

/**
 * Turns pieces of bytes into pieces of text in UTF-8. A line that is not UTF-8 in a file that is otherwise is read as 8-bit text
 * and counted: a mixed file stays readable.
 */
export class TextReader {
  readonly wrongLines: WrongLines = { count: 0, rows: [] };
  /** Null characters met, which no text has. */
  nulls = 0;
  readonly #bomBytes: number;
  readonly #encoding: ByLines;
  /** Reads encodings in which a piece may end within a character. */
  readonly #stream: Decoder | undefined;
  #rest: Uint8Array = new Uint8Array();
  #line = 0;
  #isStart = true;

  constructor({ encoding, bomBytes }: FoundEncoding) {
    this.#bomBytes = bomBytes;
    this.#encoding = isByLines(encoding) ? encoding : 'UTF-8';
    this.#stream = isByLines(encoding) ? undefined : decoderOf(encoding);
  }

  /** Text of a piece; an unfinished line waits for the next one. */
  read(piece: Uint8Array, isLast: boolean): Buffer {
    if (this.#stream) return Buffer.from(this.#stream.read(piece, isLast));
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    const end = isLast ? bytes.length : endOfLines(bytes);
    this.#rest = bytes.subarray(end);
    const skipped = this.#isStart ? this.#bomBytes : 0;
    if (end > 0) this.#isStart = false;
    return this.#decoded(bytes.subarray(Math.min(skipped, end), end));
  }

  #decoded(bytes: Uint8Array): Buffer {
    if (bytes.includes(0)) this.nulls += countOf(bytes, 0);
    if (this.#encoding !== 'UTF-8') return Buffer.from(decode(bytes, this.#encoding));
    if (isUtf8(bytes)) {
      this.#line += countOf(bytes, 0x0a);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    let text = '';
    for (const line of linesOf(bytes)) {
      this.#line += 1;
      const isWrong = !isAscii(line) && !isUtf8(line);
      if (isWrong) this.#note(this.#line);
      text += decode(line, isWrong ? eightBitEncoding(line) : 'UTF-8');
    }
    return Buffer.from(text);
  }

  #note(row: number): void {
    this.wrongLines.count += 1;
    if (this.wrongLines.rows.length < 5) this.wrongLines.rows.push(row);
  }
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === wanted) count += 1;
  return count;
}

/** A line longer than this is cut at a character, so that it does not gather in memory. */
const maxLineBytes = 1024 * 1024;

function endOfLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end > 0 || bytes.length < maxLineBytes) return end;
  for (let at = bytes.length; at > 0; at -= 1) if (bytes[at - 1]! < 0x80) return at;
  return bytes.length;
}
