import { BlockList, isIP, isIPv4 } from 'node:net';
import { canonicalAddress } from './canonical-address.ts';

/** What the operator opened beside the public internet. */
export interface AllowList {
  /** Names, lower case, without a dot at the end; all their addresses are open. */
  readonly hosts: ReadonlySet<string>;
  readonly networks: BlockList;
}

type Entry = { readonly host: string } | { readonly network: string; readonly prefix: number };

/**
 * Reads the allow list.
 *
 * @param entries host names, addresses, or networks (`10.1.0.0/16`, `fd00::/8`)
 * @throws {TypeError} on an entry that is none of them; ask `isAllowEntry` first
 */
export function allowList(entries: readonly string[]): AllowList {
  const hosts = new Set<string>();
  const networks = new BlockList();
  for (const text of entries) {
    const entry = readEntry(text);
    if (!entry) throw new TypeError('not a host, an address or a network');
    if ('host' in entry) hosts.add(entry.host);
    else networks.addSubnet(entry.network, entry.prefix, isIPv4(entry.network) ? 'ipv4' : 'ipv6');
  }
  return { hosts, networks };
}

/** True for a host name, an address or a network. */
export function isAllowEntry(text: string): boolean {
  return readEntry(text) !== undefined;
}

/** True when the operator opened the address. */
export function isAllowedAddress(list: AllowList, address: string): boolean {
  const canonical = canonicalAddress(address);
  return canonical !== undefined && list.networks.check(canonical, isIPv4(canonical) ? 'ipv4' : 'ipv6');
}

function readEntry(text: string): Entry | undefined {
  const [network = '', prefix, ...more] = text.split('/');
  const bits = isIP(network) === 4 ? 32 : 128;
  if (isIP(network) > 0) {
    const length = prefix ?? String(bits);
    const isNetwork = more.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= bits && !network.includes('%');
    return isNetwork ? { network, prefix: Number(length) } : undefined;
  }
  return /^(?=.*[a-z])[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(text) ? { host: text } : undefined;
}
