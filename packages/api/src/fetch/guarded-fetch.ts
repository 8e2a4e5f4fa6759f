import type { Text } from '@pasport/model';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { checkUrl } from './check-url.ts';
import { fetchRefusals, Refused, type FetchRefusal } from './fetch-refusals.ts';
import type { FetchRules } from './fetch-rules.ts';
import { readBody, type BodyLimits } from './read-body.ts';
import { reasonOf } from './reason-of.ts';
import { before, resolveChecked } from './resolve-checked.ts';
import { sendRequest, type Sent } from './send-request.ts';

export interface FetchOptions extends Partial<BodyLimits> {
  readonly method?: 'GET' | 'HEAD';
  /** Only what carries no secret: it is sent to every host on the way. */
  readonly headers?: Readonly<
    Partial<Record<'accept' | 'accept-language' | 'if-modified-since' | 'if-none-match' | 'origin' | 'range', string>>
  >;
  /** For everything together: names, redirects and the body. */
  readonly timeoutMs?: number;
}

/** What came back, whatever its status; or why nothing did. `hops` are the addresses asked, in order. */
export type FetchResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Address that answered, after redirects. */
      readonly url: string;
      readonly hops: readonly string[];
      /** Statuses of the redirects on the way, in order. */
      readonly redirects: readonly number[];
      /** End of the certificate of the server that answered, ISO 8601. */
      readonly certificateEnd?: string;
      readonly body: Buffer;
      /** True when the body was longer and only its beginning is here. */
      readonly isCut: boolean;
    }
  | { readonly ok: false; readonly reason: FetchRefusal; readonly message: Text; readonly hops: readonly string[] };

const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches an address that someone else wrote: only from the public internet and what the operator opened, checked anew
 * on every hop, within limits of time (10 s), size (2 MB) and compression (100×). Cookies and credentials are never sent.
 *
 * @returns a refusal for everything that the address or its server caused; throws only by our own fault
 */
export async function guardedFetch(address: string, rules: FetchRules, options: FetchOptions = {}): Promise<FetchResult> {
  const { timeoutMs = 10_000, method = 'GET', maxBytes = 2_000_000, maxRatio = 100, cut = false } = options;
  const hops: string[] = [];
  const signal = AbortSignal.timeout(timeoutMs);
  // A part of a packed body cannot be unpacked.
  const encodings = options.headers?.range === undefined ? 'gzip, br' : 'identity';
  const headers = { accept: '*/*', ...options.headers, 'accept-encoding': encodings, 'user-agent': rules.userAgent };
  try {
    const { url, response, redirects } = await follow(address, rules, { method, headers, signal }, hops);
    const { statusCode = 0 } = response;
    const certificateEnd = certificateEndOf(response);
    const { bytes, isCut } = method === 'HEAD' ? emptyBody(response) : await readAndClose(response, { maxBytes, maxRatio, cut });
    const answer = { status: statusCode, headers: response.headers, url: url.href, hops, redirects, body: bytes, isCut };
    return { ok: true, ...answer, ...(certificateEnd !== undefined && { certificateEnd }) };
  } catch (error) {
    const reason = reasonOf(error, signal);
    return { ok: false, reason, message: fetchRefusals[reason], hops };
  }
}

async function follow(
  address: string,
  rules: FetchRules,
  sent: Sent,
  hops: string[],
): Promise<{ url: URL; response: IncomingMessage; redirects: number[] }> {
  let url = checkUrl(address, rules);
  const redirects: number[] = [];
  for (;;) {
    hops.push(url.href);
    const addresses = await before(sent.signal, resolveChecked(url, rules));
    const response = await sendRequest(url, addresses, sent);
    const { location } = response.headers;
    if (location === undefined || !redirectStatuses.has(response.statusCode ?? 0)) return { url, response, redirects };
    response.destroy();
    redirects.push(response.statusCode ?? 0);
    if (hops.length > maxRedirects) throw new Refused('too-many-redirects');
    url = checkUrl(location, rules, url);
  }
}

function certificateEndOf({ socket }: IncomingMessage): string | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const end = Date.parse(socket.getPeerCertificate().valid_to ?? '');
  return Number.isNaN(end) ? undefined : new Date(end).toISOString();
}

function emptyBody(response: IncomingMessage): { bytes: Buffer; isCut: boolean } {
  response.destroy();
  return { bytes: Buffer.alloc(0), isCut: false };
}

async function readAndClose(response: IncomingMessage, limits: BodyLimits): Promise<{ bytes: Buffer; isCut: boolean }> {
  try {
    return await readBody(response, limits);
  } finally {
    response.destroy();
  }
}
