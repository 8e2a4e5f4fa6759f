import { Failure } from '../failure.ts';
import { connectionReason } from '../registry/connection-failure.ts';
import { nameOfResponse } from '../web/name-of-response.ts';
import { unreachableAddress } from '../web/unreachable-address.ts';
import { isBinary } from './is-binary.ts';
import { sampleBytes, type DataSource } from './data-source.ts';

const timeoutMs = 30_000;
/** Most bytes of a file that tells nothing before it is whole. */
const wholeBytes = 64 * 1024 * 1024;

/** Reads the beginning of the data at an address; the login of the registry is not sent there. */
export async function fetchSource(url: string, signal: AbortSignal): Promise<DataSource> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': 'pasport-cli', accept: '*/*' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (!response.ok) await response.body?.cancel();
    if (!response.ok) throw unreachableAddress(url, { cs: `HTTP ${response.status}`, en: `HTTP ${response.status}` });
    const { bytes, isWhole } = await beginning(response);
    return { name: nameOfResponse(response, url), url, bytes, isWhole, ...headersOf(response, isWhole ? bytes.length : undefined) };
  } catch (error) {
    if (error instanceof Failure || signal.aborted) throw error;
    throw unreachableAddress(url, connectionReason(error), error);
  }
}

async function beginning(response: Response): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size >= (isBinary(chunks[0]!) ? wholeBytes : sampleBytes)) return { bytes: Buffer.concat(chunks), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}

function headersOf({ headers }: Response, wholeSize: number | undefined): Partial<DataSource> {
  const length = headers.get('content-encoding') ? undefined : (headers.get('content-length') ?? undefined);
  const sizeBytes = wholeSize ?? (length === undefined ? undefined : Number(length));
  const modified = Date.parse(headers.get('last-modified') ?? '');
  const contentType = headers.get('content-type');
  return {
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
    ...(Number.isNaN(modified) ? {} : { modified: new Date(modified).toISOString().slice(0, 10) }),
    ...(contentType === null ? {} : { contentType }),
  };
}
