import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '@pasport/model';
import { connectionFailure } from './connection-failure.ts';
import { problemOf } from './problem-of.ts';
import type { Query } from './types.ts';

/** How to reach one registry. */
export interface Connection {
  readonly url: string;
  readonly token: string | undefined;
  readonly language: Language;
  readonly signal: AbortSignal;
}

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  /** How long to wait for the answer, milliseconds; 0 waits for ever (a stream sets its own pace). */
  readonly timeoutMs?: number;
}

/** Longest rest that a busy registry may ask for, and how many times. */
const maxRestSeconds = 120;
const maxRests = 5;

/**
 * One request to `/api/v1`. A reading one rests and asks again when the registry says that there were too many.
 *
 * @throws {Failure} the problem that the registry answered with, or `unreachable`
 */
export async function call(
  connection: Connection,
  path: string,
  { query = {}, timeoutMs = 30_000, ...request }: Call = {},
): Promise<Response> {
  const { url, token, language, signal } = connection;
  const init: RequestInit = {
    ...request,
    headers: {
      accept: 'application/json, application/x-ndjson, application/problem+json',
      'accept-language': language,
      'user-agent': 'pasport-cli',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...request.headers,
    },
    ...(request.body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
  };
  for (let rests = 0; ; rests += 1) {
    const limit = timeoutMs > 0 ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) : signal;
    const response = await fetch(`${url}/api/v1/${path}${queryString(query)}`, { ...init, signal: limit }).catch((error: unknown) => {
      throw connectionFailure(error, url);
    });
    if (response.ok) return response;
    const seconds = restOf(response);
    if (seconds === undefined || rests >= maxRests || (request.method ?? 'GET') !== 'GET') throw await problemOf(response, url);
    await response.body?.cancel();
    await wait(seconds * 1_000, undefined, { signal });
  }
}

/** Seconds after which a registry that had too many requests wants to be asked again. */
function restOf({ status, headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return status === 429 && seconds > 0 && seconds <= maxRestSeconds ? seconds : undefined;
}

/** JSON of an answer; another program at the address is told apart from the registry. */
export async function readJson<T>(response: Response, url: string): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw connectionFailure(error, url);
  }
}

function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [value])
      parameters.append(name, String(one));
  }
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
