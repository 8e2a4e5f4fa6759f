import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { connectionReason } from '../registry/connection-failure.ts';
import { nameOfResponse } from './name-of-response.ts';
import { unreachableAddress } from './unreachable-address.ts';

/** A file fetched from the web to this machine; disposing removes it. */
export interface Download extends AsyncDisposable {
  readonly path: string;
  readonly name: string;
  readonly contentType: string | undefined;
}

interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  /** Told the declared size before the first piece, 0 when nobody knows. */
  readonly onSize?: (bytes: number) => Promise<void>;
  readonly onBytes?: (count: number) => void;
}

/** A server that is silent for so long is given up. */
const silenceMs = 30_000;

/**
 * Fetches a file; redirects are followed, the login of the registry is not sent there.
 *
 * @throws {Failure} `unreachable`; `usage` for a file over the limit
 */
export async function download(url: string, options: DownloadOptions): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), 'pasport-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'data');
    return { path, ...(await fetchTo(path, url, options)), [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    if (error instanceof Failure || options.signal.aborted) throw error;
    throw unreachableAddress(url, connectionReason(error), error);
  }
}

async function fetchTo(
  path: string,
  url: string,
  { signal, maxBytes, onSize, onBytes }: DownloadOptions,
): Promise<Pick<Download, 'name' | 'contentType'>> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new DOMException('silent', 'TimeoutError')), silenceMs);
  const headers = { 'user-agent': 'pasport-cli', accept: '*/*' };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) throw unreachableAddress(url, { cs: `HTTP ${response.status}`, en: `HTTP ${response.status}` });
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > maxBytes) throw tooLarge(url, maxBytes);
    await onSize?.(response.headers.has('content-encoding') ? 0 : declared);
    const told = (count: number) => {
      timer.refresh();
      onBytes?.(count);
    };
    if (!(await copy(response, path, maxBytes, told))) throw tooLarge(url, maxBytes);
    return { name: nameOfResponse(response, url), contentType: response.headers.get('content-type') ?? undefined };
  } finally {
    clearTimeout(timer);
    // An answer that was not read to its end would keep the connection, and the program, open.
    silence.abort();
  }
}

/** @returns false when there is more than the limit allows */
async function copy({ body }: Response, path: string, maxBytes: number, told: (count: number) => void): Promise<boolean> {
  await using file = await open(path, 'w');
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    // Leaving the loop closes the connection.
    if (size > maxBytes) return false;
    await file.write(piece);
    told(piece.length);
  }
  return true;
}

function tooLarge(url: string, maxBytes: number): Failure {
  const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
  return new Failure(
    'usage',
    {
      cs: `Soubor na adrese ${url} má víc než ${limit}. Stáhněte ho a zkontrolujte z disku.`,
      en: `The file at ${url} has more than ${limit}. Download it and check it from the disk.`,
    },
    { code: 'file-too-large' },
  );
}
