import type { Text } from '@pasport/model';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { checkUrl } from './check-url.ts';
import { fetchRefusals, Refused, type FetchRefusal } from './fetch-refusals.ts';
import type { FetchRules } from './fetch-rules.ts';
import { readBody, type BodyLimits } from './read-body.ts';
import { reasonOf } from './reason-of.ts';
import { resolveChecked } from './resolve-checked.ts';
import { sendRequest, type Sent } from './send-request.ts';

export interface FetchOptions extends Partial<BodyLimits> {
  readonly method?: 'GET' | 'HEAD';
  /** Only what carries no secret: it is sent to every host on the way. */
  readonly headers?: Readonly<Partial<Record<'accept' | 'accept-language' | 'if-modified-since' | 'if-none-match' | 'range', string>>>;
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
  const headers = { accept: '*/*', ...options.headers, 'accept-encoding': 'gzip, br', 'user-agent': rules.userAgent };
  try {
    const { url, response } = await follow(address, rules, { method, headers, signal }, hops);
    const { statusCode = 0 } = response;
    const { bytes, isCut } = method === 'HEAD' ? emptyBody(response) : await readAndClose(response, { maxBytes, maxRatio, cut });
    return { ok: true, status: statusCode, headers: response.headers, url: url.href, hops, body: bytes, isCut };
  } catch (error) {
    const reason = reasonOf(error, signal);
    return { ok: false, reason, message: fetchRefusals[reason], hops };
  }
}

async function follow(address: string, rules: FetchRules, sent: Sent, hops: string[]): Promise<{ url: URL; response: IncomingMessage }> {
  let url = checkUrl(address, rules);
  for (;;) {
    hops.push(url.href);
    const addresses = await before(sent.signal, resolveChecked(url, rules));
    const response = await sendRequest(url, addresses, sent);
    const { location } = response.headers;
    if (location === undefined || !redirectStatuses.has(response.statusCode ?? 0)) return { url, response };
    response.destroy();
    if (hops.length > maxRedirects) throw new Refused('too-many-redirects');
    url = checkUrl(location, rules, url);
  }
}

/** The resolver of the system cannot be stopped, only left. */
function before<Value>(signal: AbortSignal, task: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new Refused('took-too-long'));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
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
