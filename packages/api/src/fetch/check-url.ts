import { isIP } from 'node:net';
import { isAllowedAddress } from './allow-list.ts';
import type { FetchRules } from './fetch-rules.ts';
import { Refused } from './fetch-refusals.ts';
import { isPublicAddress } from './is-public-address.ts';

const maxUrlLength = 4_096;

/**
 * Reads an address, or what a redirect says, and refuses what may not be fetched whatever its name resolves to.
 * The URL parser has already turned decimal, octal, hexadecimal, short and full-width spellings into plain addresses.
 *
 * @throws {Refused}
 */
export function checkUrl(text: string, rules: FetchRules, from?: URL): URL {
  if (text.length > maxUrlLength || !URL.canParse(text, from?.href)) throw new Refused('url-not-valid');
  const url = new URL(text, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('scheme-not-allowed');
  if (from?.protocol === 'https:' && url.protocol === 'http:') throw new Refused('redirect-to-http');
  if (url.username !== '' || url.password !== '') throw new Refused('credentials-in-url');
  if (!rules.ports.has(portOf(url))) throw new Refused('port-not-allowed');
  const host = hostOf(url);
  if (isIP(host) > 0 ? !mayConnect(host, rules) : isLocalName(host) && !rules.allow.hosts.has(host)) {
    throw new Refused('address-not-public');
  }
  return url;
}

/** Port of an address, the usual one of its scheme when it names none. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/** Host of an address: without brackets and without dots at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
}

/** True for an address that is public, or opened by the operator. */
export function mayConnect(address: string, { allow }: FetchRules): boolean {
  return isPublicAddress(address) || isAllowedAddress(allow, address);
}

/** Names that never leave a machine or its network (RFC 6761, 6762, 8375, ICANN .internal). */
function isLocalName(host: string): boolean {
  return host === '' || /(^|\.)(localhost|localdomain|local|internal|home\.arpa|lan|intranet|ip6-localhost|ip6-loopback|onion)$/.test(host);
}
