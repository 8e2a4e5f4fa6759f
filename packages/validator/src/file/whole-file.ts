import { stat } from 'node:fs/promises';
import type { FileSource } from './file-source.ts';
import { readBeginning } from './read-beginning.ts';

/** A file that can be read at any place: on the disk, or in memory. */
export type WholeFile = { readonly path: string } | { readonly bytes: Uint8Array };

/** Most bytes of a stream that are kept in memory. */
export const maxHeldBytes = 256 * 1024 * 1024;

/**
 * A source that can be read at any place; a stream is held in memory.
 *
 * @returns undefined when a stream is longer than `maxBytes`
 */
export async function wholeFile(source: FileSource, maxBytes = maxHeldBytes): Promise<WholeFile | undefined> {
  if (typeof source === 'string') return { path: source };
  if (source instanceof Uint8Array) return { bytes: source };
  const { bytes, isCut } = await readBeginning(source, maxBytes);
  return isCut ? undefined : { bytes };
}

/** Bytes of a file. */
export async function sizeOfFile(file: WholeFile): Promise<number> {
  return 'bytes' in file ? file.bytes.length : (await stat(file.path)).size;
}

/**
 * The same for readers that stop at a limit by themselves: of a longer stream its beginning, one byte over `maxBytes`, so
 * that they see that it goes on.
 */
export async function heldBeginning(source: FileSource, maxBytes = maxHeldBytes): Promise<WholeFile> {
  if (typeof source === 'string') return { path: source };
  if (source instanceof Uint8Array) return { bytes: source };
  const { bytes } = await readBeginning(source, maxBytes + 1);
  return { bytes };
}
