import type { IncomingHttpHeaders } from 'node:http';
import type { CustomFetch, CustomFetchOptions } from 'openid-client';
import { allowList } from '../../fetch/allow-list.ts';
import { checkUrl, hostOf, portOf } from '../../fetch/check-url.ts';
import type { FetchRules } from '../../fetch/fetch-rules.ts';
import { readBody } from '../../fetch/read-body.ts';
import { before, resolveChecked } from '../../fetch/resolve-checked.ts';
import { sendRequest } from '../../fetch/send-request.ts';

const limits = { maxBytes: 1_000_000, maxRatio: 100, cut: false };
const timeoutMs = 10_000;
const withoutBody = new Set([204, 205, 304]);

/**
 * Requests to a provider of sign-in, by the rules of `guardedFetch`. The issuer itself is open, because the operator named
 * it; what its metadata name on other hosts must be public, or opened by the operator. Redirects are not followed.
 *
 * @returns a function that throws `Refused`, or the error of the connection
 */
export function providerFetch(issuer: string, rules: FetchRules): CustomFetch {
  const own = new URL(issuer);
  const ownRules: FetchRules = { ...rules, allow: allowList([hostOf(own)]), ports: new Set([portOf(own)]) };
  return async (address, { method, headers, body, signal = AbortSignal.timeout(timeoutMs) }) => {
    const itsRules = new URL(address).origin === own.origin ? ownRules : rules;
    const url = checkUrl(address, itsRules);
    const addresses = await before(signal, resolveChecked(url, itsRules));
    const sent = bytesOf(body);
    const response = await sendRequest(url, addresses, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers: { ...headers, 'accept-encoding': 'gzip, br', 'user-agent': rules.userAgent, ...(sent && { 'content-length': sent.length }) },
      signal,
      ...(sent && { body: sent }),
    });
    try {
      const { bytes } = await readBody(response, limits);
      const { statusCode: status = 502 } = response;
      return new Response(withoutBody.has(status) ? null : new Uint8Array(bytes), { status, headers: headersOf(response.headers) });
    } finally {
      response.destroy();
    }
  };
}

function bytesOf(body: CustomFetchOptions['body']): Buffer | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof URLSearchParams) return Buffer.from(String(body));
  throw new TypeError('A provider of sign-in is sent forms only');
}

/** Headers of the answer, whose body is unpacked already. */
function headersOf({ 'content-encoding': _packing, 'content-length': _length, ...headers }: IncomingHttpHeaders): Headers {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) kept.append(name, one);
  return kept;
}
