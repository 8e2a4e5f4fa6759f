import { lockHeads, storeHeads } from '../db/heads.ts';
import type { Database, Db } from '../db/open-database.ts';
import { appendAudit, type AuditEntry } from './audit.store.ts';

/** Who does something, when, and in which request. */
export interface Author {
  /** Reference to an actor, see `actorRef`. */
  readonly actor: string;
  readonly at: string;
  readonly requestId: string | null;
}

/** What happened to what. An object is an identifier, never a name or an address. */
export interface Happening {
  readonly action: string;
  readonly object: string;
  readonly organisation?: string | null;
  /** Hash of what it is about, when that is more than the object can name. */
  readonly after_hash?: string | null | undefined;
}

/**
 * Runs a transaction that writes, with the audit entries of what it did: both are stored, or neither.
 *
 * @param work calls `note` for each thing that it did
 */
export async function writeAudited<Result>(
  { db }: Pick<Database, 'db'>,
  author: Author,
  work: (trx: Db, note: (happening: Happening) => void) => Promise<Result>,
): Promise<Result> {
  return await db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const entries: AuditEntry[] = [];
    const result = await work(trx, ({ action, object, organisation = null, after_hash = null }) => {
      entries.push({
        at: author.at,
        actor: author.actor,
        organisation_id: organisation || null,
        action,
        object,
        request_id: author.requestId,
        after_hash,
      });
    });
    await appendAudit(trx, heads, entries);
    await storeHeads(trx, heads);
    return result;
  });
}
