import { bytesOf, type FileSource } from './file-source.ts';

/** Beginning of a file that tells what it is. */
const sniffedBytes = 64 * 1024;

/** The beginning of a source, 64 kB or all of a shorter one, and the source from its start on. */
export async function peekSource(source: FileSource): Promise<{ head: Uint8Array; whole: FileSource }> {
  if (source instanceof Uint8Array) return { head: source.subarray(0, sniffedBytes), whole: source };
  const pieces = bytesOf(source);
  const read: Uint8Array[] = [];
  for (let size = 0; size < sniffedBytes;) {
    const { value, done } = await pieces.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  const head = Buffer.concat(read).subarray(0, sniffedBytes);
  if (typeof source !== 'string') return { head, whole: join(read, pieces) };
  await pieces.return(undefined);
  return { head, whole: source };
}

async function* join(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
