import type { Text } from '@pasport/model';
import { checkUrl } from './check-url.ts';
import { fetchRefusals, Refused, type FetchRefusal } from './fetch-refusals.ts';
import type { FetchRules } from './fetch-rules.ts';
import { reasonOf } from './reason-of.ts';
import { before, resolveChecked } from './resolve-checked.ts';
import { sendRequest } from './send-request.ts';

/** What is sent: a body and headers, to one address and no other. */
export interface Posted {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** For everything together; 10 s when left out. */
  readonly timeoutMs?: number;
}

export type PostResult =
  | { readonly ok: true; readonly status: number }
  | { readonly ok: false; readonly reason: FetchRefusal; readonly message: Text };

/**
 * Posts a body to an address that someone else wrote, over https alone, by the rules of {@link guardedFetch}. Redirects
 * are not followed, so that nothing goes where nobody asked for it; what the server says beside its status is not read.
 *
 * @returns a refusal for everything that the address or its server caused; throws only by our own fault
 */
export async function guardedPost(address: string, rules: FetchRules, { body, headers, timeoutMs = 10_000 }: Posted): Promise<PostResult> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const url = checkPostUrl(address, rules);
    const addresses = await before(signal, resolveChecked(url, rules));
    const sent = { ...headers, 'content-length': String(body.length), 'user-agent': rules.userAgent };
    const response = await sendRequest(url, addresses, { method: 'POST', headers: sent, signal, body });
    response.destroy();
    return { ok: true, status: response.statusCode ?? 0 };
  } catch (error) {
    const reason = reasonOf(error, signal);
    return { ok: false, reason, message: fetchRefusals[reason] };
  }
}

/**
 * Reads an address for posting: https, and whatever {@link checkUrl} asks for.
 *
 * @throws {Refused}
 */
function checkPostUrl(address: string, rules: FetchRules): URL {
  const url = checkUrl(address, rules);
  if (url.protocol !== 'https:') throw new Refused('scheme-not-allowed');
  return url;
}

/** Why nothing may be posted to an address, before anything is; `undefined` when it may. */
export async function postRefusal(address: string, rules: FetchRules): Promise<FetchRefusal | undefined> {
  const signal = AbortSignal.timeout(5_000);
  try {
    await before(signal, resolveChecked(checkPostUrl(address, rules), rules));
    return undefined;
  } catch (error) {
    return reasonOf(error, signal);
  }
}
