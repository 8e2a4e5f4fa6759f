import { createReadStream } from 'node:fs';

/** What can be checked: bytes in memory, a stream of bytes, or the path of a file. */
export type FileSource = Uint8Array | AsyncIterable<Uint8Array> | string;

/** Pieces of at most so many bytes, so that no piece holds up the process. */
const pieceBytes = 256 * 1024;

/** Bytes of a source, piece by piece. */
export async function* bytesOf(source: FileSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    for (let start = 0; start < source.length; start += pieceBytes) yield source.subarray(start, start + pieceBytes);
    return;
  }
  yield* typeof source === 'string' ? createReadStream(source, { highWaterMark: pieceBytes }) : source;
}
