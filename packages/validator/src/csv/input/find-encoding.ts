import { isUtf8 } from 'node:buffer';
import type { Encoding } from './encodings.ts';
import { foreignEncoding } from './foreign-encoding.ts';
import { centralEuropeanEncoding, highBytesOf, looksCzech } from './letters-in.ts';

/** Encoding of a file by its beginning; whether UTF-8 holds to the end shows only when all is read. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark; 0 without one. */
  readonly bomBytes: number;
}

/** Czech letters that stand at different bytes in the two 8-bit encodings: Š Ť Ž š ť ž. */
const only1250 = new Set([0x8a, 0x8d, 0x8e, 0x9a, 0x9d, 0x9e]);
const only88592 = new Set([0xa9, 0xab, 0xae, 0xb9, 0xbb, 0xbe]);

export function findEncoding(sample: Uint8Array, isWhole: boolean): FoundEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { encoding: 'UTF-8', bomBytes: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'UTF-16LE', bomBytes: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'UTF-16BE', bomBytes: 2 };
  const wide = wideEncoding(sample);
  if (wide) return { encoding: wide, bomBytes: 0 };
  const lines = isWhole ? sample : wholeLines(sample);
  return { encoding: isMostlyUtf8(lines) ? 'UTF-8' : otherEncoding(lines), bomBytes: 0 };
}

/** What is Czech, or may well be, is told by its letters; only the rest is asked about. */
function otherEncoding(sample: Uint8Array): Encoding {
  const usual = eightBitEncoding(sample);
  const counts = highBytesOf(sample);
  if (looksCzech(counts, usual)) return usual;
  return centralEuropeanEncoding(counts) ?? foreignEncoding(tellingLines(sample)) ?? usual;
}

const tellingBytes = 32 * 1024;

/** The first lines that are more than ASCII. */
function tellingLines(sample: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  for (const line of linesOf(sample)) {
    if (isAscii(line)) continue;
    lines.push(line.subarray(0, tellingBytes));
    length += line.length;
    if (length >= tellingBytes) break;
  }
  return Buffer.concat(lines);
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function wideEncoding(sample: Uint8Array): Encoding | undefined {
  const length = Math.min(sample.length, 4_096);
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) if (sample[index] === 0) zeros[index % 2]! += 1;
  if (zeros[1]! > length * 0.3 && zeros[0]! < length * 0.05) return 'UTF-16LE';
  return zeros[0]! > length * 0.3 && zeros[1]! < length * 0.05 ? 'UTF-16BE' : undefined;
}

/** Valid, or at least more of its lines with accents are valid than not (the others are read as 8-bit). */
function isMostlyUtf8(sample: Uint8Array): boolean {
  if (isUtf8(sample)) return true;
  let [valid, invalid] = [0, 0];
  for (const line of linesOf(sample)) {
    if (isAscii(line)) continue;
    if (isUtf8(line)) valid += 1;
    else invalid += 1;
  }
  return valid > invalid;
}

/** windows-1250 or ISO-8859-2, by the letters that only one of them has at that byte. */
export function eightBitEncoding(sample: Uint8Array): 'windows-1250' | 'ISO-8859-2' {
  let balance = 0;
  for (const byte of sample) balance += (byte >= 0x80 && byte <= 0x9f) || only1250.has(byte) ? 1 : only88592.has(byte) ? -1 : 0;
  return balance >= 0 ? 'windows-1250' : 'ISO-8859-2';
}

export function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}

/** Lines of 8-bit text, with their ends. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

/** Without the last, perhaps unfinished line, unless it is the only one. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const end = sample.lastIndexOf(0x0a);
  return end > 0 ? sample.subarray(0, end + 1) : sample.subarray(0, Math.max(0, sample.length - 3));
}
