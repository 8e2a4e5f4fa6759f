import { createHash } from 'node:crypto';
import type { Draft } from '@pasport/model';
import { canonicalUrl } from './canonical-url.ts';

/** Keys of the addresses under which a passport's data lie; pages and map services are shared by many datasets. */
export function addressHashes({ distributions = [] }: Pick<Draft, 'distributions'>): string[] {
  const addresses = distributions.flatMap(({ kind, downloadUrl, accessUrl }) => {
    if (downloadUrl !== undefined) return [downloadUrl];
    return kind === 'map-service' || accessUrl === undefined ? [] : [accessUrl];
  });
  return [...new Set(addresses.flatMap((address) => addressHash(address) ?? []))];
}

/** Key of one address; `undefined` for what is no web address. */
export function addressHash(address: string): string | undefined {
  const canonical = canonicalUrl(address);
  return canonical === undefined ? undefined : createHash('sha256').update(canonical).digest('hex');
}
