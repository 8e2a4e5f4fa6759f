import { bytesOf, type FileSource } from './file-source.ts';

/** The first bytes of a source, or all of them. */
export interface Beginning {
  readonly bytes: Uint8Array;
  /** The source goes on. */
  readonly isCut: boolean;
}

/** Reads a source into memory, `max` bytes of it at most. */
export async function readBeginning(source: FileSource, max: number): Promise<Beginning> {
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
