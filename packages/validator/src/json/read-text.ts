import { isUtf8 } from 'node:buffer';
import { bytesOf, type FileSource } from '../file/file-source.ts';

/** A text and how it was written. */
export interface ReadText {
  readonly text: string;
  readonly sizeBytes: number;
  /** Only the beginning was read. */
  readonly isCut: boolean;
  readonly isUtf8: boolean;
  readonly hasBom: boolean;
}

/** Text of a file of JSON, of `max` bytes at most; its bytes are let go. Not UTF-8 is UTF-16 by its mark, else windows-1250. */
export async function readText(source: FileSource, max: number): Promise<ReadText> {
  const { bytes, isCut } = await readBytes(source, max);
  const isUtf = isUtf8(isCut ? wholeCharacters(bytes) : bytes);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder(isUtf ? 'utf-8' : encodingOf(bytes)).decode(bytes);
  return { text, sizeBytes: bytes.length, isCut, isUtf8: isUtf, hasBom };
}

async function readBytes(source: FileSource, max: number): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  if (source instanceof Uint8Array) return { bytes: source.subarray(0, max), isCut: source.length > max };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(source)) {
    pieces.push(piece);
    size += piece.length;
    if (size > max) break;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, max), isCut: size > max };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-1250';
}

/** Without the last few bytes, where a cut may have split a character. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}
