import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '@pasport/model';

/** Who sends slower holds a place that others wait for. */
const maxReceivingMs = 120_000;

/**
 * Keeps bytes in a file as long as they are used; the file is removed in any case.
 *
 * @throws {Problem} `too-large` beyond the limit, `invalid-request` when the sender goes away or takes too long
 */
export async function withTemporaryFile<Result>(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
  use: (path: string, sizeBytes: number) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pasport-check-'));
  try {
    const path = join(folder, 'file');
    const sizeBytes = await write(source, path, maxBytes);
    return await use(path, sizeBytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, path: string, maxBytes: number): Promise<number> {
  let sizeBytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw new Problem('too-large', { params: { maxBytes } });
      yield chunk;
    }
  };
  try {
    const signal = AbortSignal.timeout(maxReceivingMs);
    await pipeline(source, counted, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR')
      throw new Problem('invalid-request', { cause: error });
    throw error;
  }
  return sizeBytes;
}
