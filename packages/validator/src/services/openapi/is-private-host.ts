import { BlockList, isIP } from 'node:net';

const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

const localNames = /(?:^|\.)(?:localhost|local|lan|internal|intranet|home|corp|test|localdomain)$/iu;

/** Is a host reached only from its own network? */
export function isPrivateHost(host: string): boolean {
  const address = host.replace(/^\[|\]$/gu, '');
  const version = isIP(address);
  if (version > 0) return inside.check(address, version === 4 ? 'ipv4' : 'ipv6');
  return !address.includes('.') || localNames.test(address);
}
