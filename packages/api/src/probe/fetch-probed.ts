import { basename } from 'node:path';
import type { Text } from '@pasport/model';
import type { Context } from '../context.ts';
import { guardedFetch, type FetchResult } from '../fetch/guarded-fetch.ts';
import type { ProbedFacts } from './probe-result.ts';

/** Beginning of the data, and what the server said of them. */
export interface ProbedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** `bytes` is everything. */
  readonly isWhole: boolean;
  readonly facts?: ProbedFacts;
}

const beginningBytes = 2_000_000;
/** A workbook or an archive tells nothing before it is whole. */
const wholeBytes = 20_000_000;
const beginningMs = 4_000;
const wholeMs = 2_500;

export interface NotProbed {
  readonly code: string;
  readonly message: Text;
  readonly facts?: ProbedFacts;
}

/** Fetches the beginning of the data at an address, the whole of a packed file. */
export async function fetchProbed({ fetchRules }: Context, url: string): Promise<ProbedFile | NotProbed> {
  if (!fetchRules) return { code: 'switched-off', message: switchedOff };
  const first = await guardedFetch(url, fetchRules, { maxBytes: beginningBytes, cut: true, timeoutMs: beginningMs });
  if (!first.ok) return { code: first.reason, message: first.message };
  const facts = factsOf(first);
  if (first.status !== 200) return { code: `status-${first.status}`, message: answered(first.status), facts };
  const name = nameOf(first, url);
  if (!first.isCut || !isPacked(first.body)) return { name, bytes: first.body, isWhole: !first.isCut, facts };
  const whole = await guardedFetch(url, fetchRules, { maxBytes: wholeBytes, timeoutMs: wholeMs });
  if (!whole.ok || whole.status !== 200) return { code: 'too-large', message: tooLarge, facts };
  return { name, bytes: whole.body, isWhole: true, facts };
}

const switchedOff = { cs: 'Stahování souborů je na tomto serveru vypnuté.', en: 'Fetching files is switched off on this server.' };
const tooLarge = {
  cs: 'Soubor je příliš velký, než aby se dal rozpoznat do několika vteřin.',
  en: 'The file is too large to be recognised within a few seconds.',
};
const answered = (status: number): Text => ({
  cs: `Adresa odpověděla stavem ${status} místo dat.`,
  en: `The address answered with status ${status} instead of data.`,
});

type Fetched = Extract<FetchResult, { ok: true }>;

function factsOf({ status, url, headers, body, isCut }: Fetched): ProbedFacts {
  const length = headers['content-encoding'] === undefined ? Number(headers['content-length']) : Number.NaN;
  const sizeBytes = isCut ? length : body.length;
  const modified = Date.parse(headers['last-modified'] ?? '');
  const { etag } = headers;
  const contentType = headers['content-type'];
  return {
    url,
    status,
    ...(contentType !== undefined && { contentType: contentType.slice(0, 200) }),
    ...(Number.isSafeInteger(sizeBytes) && { sizeBytes }),
    ...(!Number.isNaN(modified) && { lastModified: new Date(modified).toISOString() }),
    ...(etag !== undefined && { etag: etag.slice(0, 200) }),
  };
}

function nameOf({ headers, url }: Fetched, asked: string): string {
  const named = /filename\*?=(?:UTF-8'')?"?([^";]+)/iu.exec(headers['content-disposition'] ?? '')?.[1];
  const path = named ?? basename(new URL(url).pathname) ?? '';
  const name = decoded(path === '' || path === '/' ? new URL(asked).hostname : path);
  return name.slice(0, 200);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1_024).includes(0);
}
