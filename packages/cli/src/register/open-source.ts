import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from '../records/find-files.ts';
import { isWebAddress } from '../web/is-web-address.ts';
import { sampleBytes, type DataSource } from './data-source.ts';
import { fetchSource } from './fetch-source.ts';

/**
 * Opens data in a file or at an address.
 *
 * @throws {Failure} what cannot be opened
 */
export async function openSource(place: string, signal: AbortSignal): Promise<DataSource> {
  return isWebAddress(place) ? fetchSource(place, signal) : fileSource(place);
}

async function fileSource(path: string): Promise<DataSource> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  try {
    const { size, mtime } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, sampleBytes))).catch((error: NodeJS.ErrnoException) => {
      throw unreadable(path, error);
    });
    const about = { name: basename(path), path, sizeBytes: size, modified: mtime.toISOString().slice(0, 10) };
    return { ...about, bytes: buffer.subarray(0, bytesRead), isWhole: bytesRead === size };
  } finally {
    await file.close();
  }
}
