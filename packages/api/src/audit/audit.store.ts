import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Insertable } from 'kysely';
import type { Heads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

/** Something that happened, before it has its place in the chain. */
export type AuditEntry = Omit<Insertable<Tables['audit']>, 'seq' | 'prev_hash' | 'hash'>;

/** Hash of an entry: SHA-256 of its canonical JSON followed by the hash before it. What is left out counts as `null`. */
export function auditHash(entry: AuditEntry, seq: number, prevHash: string): string {
  const { at, actor, action, object, organisation_id = null, request_id = null, before_hash = null, after_hash = null } = entry;
  const hashed = { seq, at, actor, action, object, organisation_id, request_id, before_hash, after_hash };
  return createHash('sha256')
    .update(canonicalize(hashed) ?? '')
    .update(prevHash)
    .digest('hex');
}

/** Appends entries to the chain and moves its head. Call under `lockHeads`. */
export async function appendAudit(trx: Db, heads: Heads, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => {
    const seq = heads.audit.seq + 1;
    const prev_hash = heads.audit.hash;
    const hash = auditHash(entry, seq, prev_hash);
    heads.audit = { seq, hash };
    return { ...entry, seq, prev_hash, hash };
  });
  if (rows.length > 0) await trx.insertInto('audit').values(rows).execute();
}
