import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import type iconv from 'iconv-lite';
import type { Encoding } from './encodings.ts';

const require = createRequire(import.meta.url);
/** Loaded where a text needs it: few do, and a server that reads none should not hold it. */
const library = (): typeof iconv => require('iconv-lite') as typeof iconv;

/** Bytes in, text out; keeps what an unfinished character needs. */
export interface Decoder {
  read(bytes: Uint8Array, isLast: boolean): string;
}

/** What Node reads itself; the rest, and those that it reads without their additions, is for the library. */
const ofNode = new Set<Encoding>(['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1250', 'ISO-8859-2']);
const ofLibrary: Readonly<Partial<Record<Encoding, string>>> = { 'x-mac-ce': 'maccenteuro', 'EUC-KR': 'cp949', Shift_JIS: 'cp932' };

/** A decoder of one text. */
export function decoderOf(encoding: Encoding): Decoder {
  if (ofNode.has(encoding)) {
    const decoder = new TextDecoder(encoding.toLowerCase());
    return { read: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }) };
  }
  const decoder = library().getDecoder(ofLibrary[encoding] ?? encoding);
  return {
    read: (bytes, isLast) =>
      decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) + ((isLast && decoder.end()) || ''),
  };
}

/** A whole text; what is no character of the encoding comes out as U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return decoderOf(encoding).read(bytes, true);
}
