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

/**
 * One request to `/api/v1`.
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
    signal: timeoutMs > 0 ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) : signal,
    ...(request.body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
  };
  const response = await fetch(`${url}/api/v1/${path}${queryString(query)}`, init).catch((error: unknown) => {
    throw connectionFailure(error, url);
  });
  if (!response.ok) throw await problemOf(response, url);
  return response;
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
