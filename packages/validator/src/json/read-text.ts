import { isUtf8 } from 'node:buffer';
import type { FileSource } from '../file/file-source.ts';
import { readBeginning } from '../file/read-beginning.ts';
import { wholeCharacters } from './whole-characters.ts';

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
  const { bytes, isCut } = await readBeginning(source, max);
  const isUtf = isUtf8(isCut ? wholeCharacters(bytes) : bytes);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder(isUtf ? 'utf-8' : encodingOf(bytes)).decode(bytes);
  return { text, sizeBytes: bytes.length, isCut, isUtf8: isUtf, hasBom };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-1250';
}
