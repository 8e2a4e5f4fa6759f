import type { Database } from '../db/open-database.ts';
import { auditHash } from './audit.store.ts';

/**
 * What the check of the audit chain found. `broken.seq` is the first entry that does not hold:
 * - `missing` – an entry of this number should be here and is not
 * - `unexpected` – an entry of a number that the chain does not have
 * - `changed` – the entry does not have the hash it was written with
 * - `unlinked` – the entry does not follow the one before it
 * - `head` – the entry is the last one by the head of the chain, with another hash
 */
export type AuditVerdict =
  | { readonly broken: null; readonly entries: number; readonly headHash: string }
  | { readonly broken: { readonly seq: number; readonly reason: AuditFault } };

export type AuditFault = 'missing' | 'unexpected' | 'changed' | 'unlinked' | 'head';

interface Link {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Recomputes the audit chain from its first entry to its head. Entries added meanwhile are checked too.
 *
 * A whole chain forged anew, with its head, is not recognised: compare `headHash` with one kept elsewhere.
 *
 * @param pageSize entries held in memory at once
 */
export async function verifyAudit({ db }: Pick<Database, 'db'>, pageSize = 2_000): Promise<AuditVerdict> {
  const headBefore = await readHead(db);
  let last: Link = { seq: 0, hash: '' };
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(pageSize).execute();
    for (const row of page) {
      const reason = faultOf(row, last, headBefore);
      if (reason) return { broken: { seq: reason === 'missing' ? last.seq + 1 : row.seq, reason } };
      last = row;
    }
    if (page.length < pageSize) break;
    after = last.seq;
  }
  if (last.seq < headBefore.seq) return { broken: { seq: last.seq + 1, reason: 'missing' } };
  const headAfter = await readHead(db);
  if (last.seq > headAfter.seq) return { broken: { seq: headAfter.seq + 1, reason: 'unexpected' } };
  return { broken: null, entries: last.seq, headHash: last.hash };
}

type Row = Parameters<typeof auditHash>[0] & Link & { readonly prev_hash: string };

function faultOf(row: Row, last: Link, head: Link): AuditFault | undefined {
  if (row.seq > last.seq + 1) return 'missing';
  if (row.seq <= last.seq) return 'unexpected';
  if (row.hash !== auditHash(row, row.seq, row.prev_hash)) return 'changed';
  if (row.prev_hash !== last.hash) return 'unlinked';
  return row.seq === head.seq && row.hash !== head.hash ? 'head' : undefined;
}

async function readHead(db: Database['db']): Promise<Link> {
  return db.selectFrom('head').select(['seq', 'hash']).where('name', '=', 'audit').executeTakeFirstOrThrow();
}
