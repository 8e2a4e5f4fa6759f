import { createHash } from 'node:crypto';

/** Key of an address: SHA-256, because addresses may be long. */
export function linkHash(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}
