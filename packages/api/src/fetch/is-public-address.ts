import { BlockList, isIPv4 } from 'node:net';
import { canonicalAddress, groupsOfIpv6 } from './canonical-address.ts';

/**
 * Networks that are not the public internet.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
const blocked = new BlockList();
const blockedIpv4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Not reserved, yet it answers as the platform from inside of every Azure machine.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
for (const [network, prefix] of blockedIpv4) blocked.addSubnet(network, prefix, 'ipv4');

/** Within 2000::/3: protocol assignments with Teredo, documentation, 6to4. All else outside of it is closed. */
const blockedIpv6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [network, prefix] of blockedIpv6) blocked.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** True for an address of the public internet. IPv4 inside IPv6 is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  const canonical = canonicalAddress(address);
  if (canonical === undefined) return false;
  if (isIPv4(canonical)) return !blocked.check(canonical, 'ipv4');
  return globalUnicast.check(canonical, 'ipv6') && !blocked.check(canonical, 'ipv6') && !isIsatap(canonical);
}

/** RFC 5214: an address of any network whose end is a tunnel to an IPv4 address. */
function isIsatap(address: string): boolean {
  const groups = groupsOfIpv6(address);
  return groups[5] === 0x5efe && (groups[4] === 0 || groups[4] === 0x200);
}
