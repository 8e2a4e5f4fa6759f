import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from '../records/find-files.ts';
import { fetchSource } from './fetch-source.ts';

/** Beginning of the data and what is known about them without reading further. */
export interface DataSource {
  /** File name, with its extension where there is one. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `bytes` is everything, not just the beginning. */
  readonly isWhole: boolean;
  readonly sizeBytes?: number;
  readonly contentType?: string;
  /** Address, where the data came from the web. */
  readonly url?: string;
  /** Day of the last change. */
  readonly modified?: string;
}

/** How much of a file is read to recognise it. */
export const sampleBytes = 2 * 1024 * 1024;

/**
 * Opens data in a file or at an address.
 *
 * @throws {Failure} what cannot be opened
 */
export async function dataSource(place: string, signal: AbortSignal): Promise<DataSource> {
  return /^https?:\/\//i.test(place) ? fetchSource(place, signal) : fileSource(place);
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
    const about = { name: basename(path), sizeBytes: size, modified: mtime.toISOString().slice(0, 10) };
    return { ...about, bytes: buffer.subarray(0, bytesRead), isWhole: bytesRead === size };
  } finally {
    await file.close();
  }
}
