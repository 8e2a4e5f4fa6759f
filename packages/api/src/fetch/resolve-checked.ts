import { isIP } from 'node:net';
import { hostOf, mayConnect } from './check-url.ts';
import { Refused } from './fetch-refusals.ts';
import type { FetchRules } from './fetch-rules.ts';

/**
 * Addresses to connect to. One forbidden answer refuses the name: whoever mixes public and private answers
 * lets chance decide which one is used.
 *
 * @throws {Refused}
 */
export async function resolveChecked(url: URL, rules: FetchRules): Promise<readonly string[]> {
  const host = hostOf(url);
  if (isIP(host) > 0) return [host];
  const addresses = await rules.resolve(host).catch((cause: unknown) => {
    throw new Refused('name-not-found', { cause });
  });
  if (addresses.length === 0) throw new Refused('name-not-found');
  const isOpen = rules.allow.hosts.has(host);
  if (!addresses.every((address) => isIP(address) > 0 && (isOpen || mayConnect(address, rules)))) throw new Refused('address-not-public');
  return addresses;
}

/** A task that is left when the signal says so: the resolver of the system cannot be stopped. */
export function before<Value>(signal: AbortSignal, task: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new Refused('took-too-long'));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
