import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { FileSource } from '@pasport/validator';
import { progressBar, type Progress } from '../output/progress-bar.ts';
import { unreadable } from '../records/find-files.ts';
import type { Session } from '../session.ts';
import { checkTexts } from '../texts/check.ts';
import { download } from '../web/download.ts';
import type { CheckInput } from './check-input.ts';

/** Data that can be read, with what their place tells of them. */
export interface OpenedInput extends AsyncDisposable {
  readonly source: FileSource;
  /** File name; empty for standard input. */
  readonly name: string;
  readonly contentType?: string | undefined;
}

/** Below this size a file is read before anybody looks at the progress. */
const largeBytes = 8 * 1024 * 1024;
/** Most bytes fetched from the web, as many as are read of a file. */
const maxFetchedBytes = 512 * 1024 * 1024;

/**
 * Opens one input; a long reading shows how far it is.
 *
 * @throws {Failure} what cannot be opened or fetched
 */
export async function openInput(input: CheckInput, session: Pick<Session, 'io' | 'json' | 'signal' | 'language'>): Promise<OpenedInput> {
  const { place, kind, sizeBytes } = input;
  if (kind === 'address') return fetched(place, session);
  if (kind === 'input') {
    const stdin = session.io.stdin as AsyncIterable<Uint8Array>;
    return { source: stdin, name: '', [Symbol.asyncDispose]: async () => {} };
  }
  const name = basename(place);
  if (sizeBytes < largeBytes || !(await isText(place))) return { source: place, name, [Symbol.asyncDispose]: async () => {} };
  const bar = await progressBar(session, sizeBytes, checkTexts.reading[session.language]);
  return { source: told(createReadStream(place, { signal: session.signal }), bar), name, [Symbol.asyncDispose]: async () => bar.stop() };
}

async function fetched(url: string, session: Pick<Session, 'io' | 'json' | 'signal' | 'language'>): Promise<OpenedInput> {
  let bar: Progress | undefined;
  const file = await download(url, {
    signal: session.signal,
    maxBytes: maxFetchedBytes,
    onSize: async (bytes) => void (bar = await progressBar(session, bytes, checkTexts.fetching[session.language])),
    onBytes: (count) => bar?.add(count),
  }).finally(() => bar?.stop());
  const { path, name, contentType } = file;
  return { source: path, name, contentType, [Symbol.asyncDispose]: () => file[Symbol.asyncDispose]() };
}

/** Formats made of text are read from the beginning to the end; others need any place of the file. */
async function isText(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024));
    return !buffer.subarray(0, bytesRead).includes(0);
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

async function* told(bytes: AsyncIterable<Uint8Array>, bar: Progress): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    bar.add(piece.length);
    yield piece;
  }
}
