import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { beginningBytes, beginningOf, linkState, type LinkAnswer } from '@pasport/validator';
import type { FetchRefusal } from '../fetch/fetch-refusals.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { guardedFetch, type FetchResult } from '../fetch/guarded-fetch.ts';

/** What an address answered now. */
export type AskedLink = Omit<LinkAnswer, 'failuresInRow' | 'availability'> & {
  /** SHA-256 of the first bytes; it tells a change when the server does not. */
  readonly sample?: string;
};

export interface AskOptions {
  readonly clock: () => Date;
  /** Page that pretends to read the data, for the answer on CORS. */
  readonly origin: string;
  /** Rest before the second try. */
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
}

type Answered = Extract<FetchResult, { ok: true }>;

/**
 * Asks an address as an anonymous reader: HEAD, then GET of the first bytes, because HEAD lies. What fails is tried
 * once more after a pause.
 */
export async function askLink(url: string, rules: FetchRules, options: AskOptions): Promise<AskedLink> {
  const first = await askOnce(url, rules, options);
  if (linkState(first) !== 'fails' || first.refusal?.reason === 'url-not-valid') return first;
  await pause(options.pauseMs ?? 1_000);
  return await askOnce(url, rules, options);
}

/** Reasons that a GET would meet as well. */
const hopeless: ReadonlySet<FetchRefusal> = new Set([
  'url-not-valid',
  'scheme-not-allowed',
  'credentials-in-url',
  'port-not-allowed',
  'address-not-public',
  'name-not-found',
  'certificate-not-valid',
]);
/** Reasons for which nobody was asked. */
const notAsked: ReadonlySet<FetchRefusal> = new Set(['scheme-not-allowed', 'credentials-in-url', 'port-not-allowed', 'address-not-public']);

async function askOnce(url: string, rules: FetchRules, { clock, origin, timeoutMs = 10_000 }: AskOptions): Promise<AskedLink> {
  const at = clock().toISOString();
  const head = await guardedFetch(url, rules, { method: 'HEAD', headers: { origin }, timeoutMs });
  if (!head.ok && hopeless.has(head.reason)) return refused(at, head);
  const started = performance.now();
  const range = `bytes=0-${beginningBytes - 1}`;
  const get = await guardedFetch(url, rules, { headers: { origin, range }, maxBytes: beginningBytes, cut: true, timeoutMs });
  const ms = Math.round(performance.now() - started);
  const isHeadGood = head.ok && head.status < 400;
  if (!get.ok) return isHeadGood ? answered(at, head, { ms, origin }) : refused(at, get);
  // A server that knows no parts, or no GET, has said by HEAD what it has.
  if (isHeadGood && (get.status === 416 || get.status === 405 || get.status === 501)) return answered(at, head, { ms, origin });
  return { ...answered(at, get, { ms, origin, ...(isHeadGood && { head }) }), ...beginning(get) };
}

function refused(at: string, { reason, message }: Extract<FetchResult, { ok: false }>): AskedLink {
  return { at, refusal: { reason, message, isAsked: !notAsked.has(reason) } };
}

function beginning({ status, body }: Answered): Pick<AskedLink, 'beginsAs' | 'sample'> {
  if (status >= 400 || status === 204) return {};
  return { beginsAs: beginningOf(body), sample: createHash('sha256').update(body).digest('hex') };
}

function answered(at: string, answer: Answered, more: { ms: number; origin: string; head?: Answered }): AskedLink {
  const { headers } = answer;
  const headHeaders = more.head?.headers ?? {};
  const [contentType, charset] = typeOf(headers['content-type'] ?? headHeaders['content-type']);
  const contentLength = lengthOf(answer) ?? (more.head && lengthOf(more.head));
  const etag = headers.etag ?? headHeaders.etag;
  const lastModified = instantOf(headers['last-modified'] ?? headHeaders['last-modified'], at);
  return {
    at,
    status: answer.status === 206 ? 200 : answer.status,
    finalUrl: answer.url,
    redirects: answer.redirects,
    corsAllowed: isCorsAllowed(headers, more.origin),
    ms: more.ms,
    ...(answer.certificateEnd !== undefined && { tls: { validTo: answer.certificateEnd } }),
    ...(contentType !== undefined && { contentType }),
    ...(charset !== undefined && { charset }),
    ...(contentLength !== undefined && { contentLength }),
    ...(etag !== undefined && { etag: etag.slice(0, 200) }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

function typeOf(header: string | undefined): [string?, string?] {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase().slice(0, 100));
  if (type === undefined || type === '') return [];
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  return charset === undefined || charset === '' ? [type] : [type, charset];
}

/** Size of the whole content; that of a packed answer says nothing of it. */
function lengthOf({ headers, status }: Answered): number | undefined {
  const total = status === 206 ? /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] : undefined;
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  const length = total ?? (status === 206 || !isPlain ? undefined : headers['content-length']);
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

/** A date in the future is a clock that is wrong. */
function instantOf(header: string | undefined, at: string): string | undefined {
  const ms = Date.parse(header ?? '');
  return Number.isNaN(ms) || ms > Date.parse(at) + 86_400_000 ? undefined : new Date(ms).toISOString();
}

function isCorsAllowed(headers: IncomingHttpHeaders, origin: string): boolean {
  const allowed = headers['access-control-allow-origin'];
  return allowed === '*' || allowed === origin;
}
