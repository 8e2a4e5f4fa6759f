import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit.store.ts';

/** So many are named one by one: as many as a page of a search holds. */
const maxNamed = 100;

/**
 * What one entry of the audit log says of many passports: their number, up to a hundred their ids, and the SHA-256 of the sorted
 * ids, one a line, so that a list can be proved to be the one that was read.
 */
export function objectOfMany(ids: readonly string[]): Pick<AuditEntry, 'object' | 'after_hash'> {
  const [first = '', ...others] = [...new Set(ids)].toSorted();
  if (others.length === 0) return { object: first };
  const sorted = [first, ...others];
  const named = sorted.length <= maxNamed ? `: ${sorted.join(' ')}` : '';
  return { object: `${sorted.length} passports${named}`, after_hash: createHash('sha256').update(sorted.join('\n')).digest('hex') };
}
