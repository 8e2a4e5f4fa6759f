import type { Db } from './open-database.ts';

/** Ends of the two numbered chains: the feed of changes and the audit log. */
export interface Heads {
  change: number;
  audit: { seq: number; hash: string };
}

/**
 * Makes this transaction the only writer until it ends. Because a second writer waits here, numbers follow the
 * order of commits – a reader of the feed never passes one that commits late – and what a use case has read
 * stays true until it has written. It is the first statement of every transaction that writes.
 */
export async function lockHeads(trx: Db): Promise<Heads> {
  // One row is the lock: two writers that lock several in different orders would wait for each other.
  const change = await trx
    .updateTable('head')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .where('name', '=', 'change')
    .returning('seq')
    .executeTakeFirstOrThrow();
  const audit = await trx.selectFrom('head').select(['seq', 'hash']).where('name', '=', 'audit').executeTakeFirstOrThrow();
  return { change: change.seq, audit };
}

/** Stores the ends after the writer has moved them. */
export async function storeHeads(trx: Db, heads: Heads): Promise<void> {
  await trx.updateTable('head').set({ seq: heads.change }).where('name', '=', 'change').execute();
  await trx.updateTable('head').set({ seq: heads.audit.seq, hash: heads.audit.hash }).where('name', '=', 'audit').execute();
}

/** Number of the last committed change. */
export async function lastChange(db: Db): Promise<number> {
  const head = await db.selectFrom('head').select('seq').where('name', '=', 'change').executeTakeFirst();
  return head?.seq ?? 0;
}

/** Identity of this database, given once; what was derived from another one does not fit. */
export async function identityOf(db: Db): Promise<string> {
  const row = await db.selectFrom('head').select('hash').where('name', '=', 'identity').executeTakeFirstOrThrow();
  return row.hash;
}
