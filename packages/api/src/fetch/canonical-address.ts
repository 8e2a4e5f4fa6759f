import { isIP } from 'node:net';

/**
 * The address that packets would really reach: IPv4 hidden in IPv6 (mapped `::ffff:0:0/96`, translated by NAT64
 * `64:ff9b::/96`) is taken out, zones are dropped.
 *
 * @returns a dotted or a compressed address, `undefined` when the text is not an address
 */
export function canonicalAddress(address: string): string | undefined {
  const text = address.replace(/%.*$/, '');
  const family = isIP(text);
  if (family === 4) return text;
  if (family === 0) return undefined;
  const groups = groupsOfIpv6(text);
  const prefix = groups.slice(0, 6).join(':');
  return prefix === '0:0:0:0:0:65535' || prefix === '100:65435:0:0:0:0' ? dotted(groups[6] ?? 0, groups[7] ?? 0) : text;
}

const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));

/** The eight numbers of an IPv6 address. */
export function groupsOfIpv6(address: string): number[] {
  // The URL parser writes every spelling, dotted endings too, in one compressed form.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = numbers(head);
  const after = numbers(tail ?? '');
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
