import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf } from './check-url.ts';
import { Refused } from './fetch-refusals.ts';

export interface Sent {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly body?: Buffer;
  readonly headers: OutgoingHttpHeaders;
  readonly signal: AbortSignal;
}

/**
 * Sends one request over a connection of its own to one of the addresses, and to no other: the name is not resolved
 * again, no connection is reused, no proxy of the environment is used, nothing is redirected.
 *
 * @throws the error of the connection, or {@link Refused} when it ended without one
 */
export function sendRequest(url: URL, addresses: readonly string[], { method, headers, signal, body }: Sent): Promise<IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ keepAlive: false });
  const target = { hostname: hostOf(url), port: url.port, path: `${url.pathname}${url.search}` };
  return new Promise((resolve, reject) => {
    const request = client.request({ ...target, method, headers, signal, agent, lookup: pinned(addresses) }, resolve);
    request.on('error', reject);
    // A connection may end without an answer and without an error, e.g. by 101 Switching Protocols.
    request.on('close', () => reject(new Refused('connection-failed')));
    request.end(body);
  });
}

function pinned(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    if (options.all) callback(null, answers);
    else callback(null, answers[0]?.address ?? '', answers[0]?.family);
  };
}
