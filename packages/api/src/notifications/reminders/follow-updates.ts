import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import { documentOf, type PassportRow } from '../../passports/passport.store.ts';
import { updateReminder } from './update-reminder.ts';

/** Passports read in one transaction: writers wait for it. */
const batch = 200;
/** Time for one round; the rest waits for the next. */
const roundMs = 500;

/** Notes when passports that have changed are to be updated next, by reading the feed of changes. */
export async function followUpdates(ctx: Context): Promise<void> {
  const startedAt = performance.now();
  while ((await followBatch(ctx)) === batch && performance.now() - startedAt < roundMs);
}

async function followBatch({ database: { db }, clock }: Context): Promise<number> {
  const { change_seq: from } = await reader(db);
  if ((await changed(db, from, 1)).length === 0) return 0;
  const today = clock().toISOString().slice(0, 10);
  return await db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const rows = await changed(trx, (await reader(trx)).change_seq, batch);
    for (const row of rows) await note(trx, row, today);
    const last = rows.at(-1);
    if (last) await trx.updateTable('follower').set({ change_seq: last.change_seq }).where('name', '=', 'update_due').execute();
    return rows.length;
  });
}

async function reader(db: Db): Promise<{ change_seq: number }> {
  return await db.selectFrom('follower').select('change_seq').where('name', '=', 'update_due').executeTakeFirstOrThrow();
}

async function changed(db: Db, from: number, limit: number): Promise<PassportRow[]> {
  return await db.selectFrom('passport').selectAll().where('change_seq', '>', from).orderBy('change_seq').limit(limit).execute();
}

/** A day that was noted before keeps its reminder as it is: of each period there is one. */
async function note(trx: Db, row: PassportRow, today: string): Promise<void> {
  const reminder = updateReminder(documentOf(row), row.status);
  const known = await trx.selectFrom('update_due').select('due_on').where('passport_id', '=', row.id).executeTakeFirst();
  if (!reminder) {
    if (known) await trx.deleteFrom('update_due').where('passport_id', '=', row.id).execute();
    return;
  }
  if (known?.due_on === reminder.dueOn) return;
  // What is late already has an alarm.
  const values = { due_on: reminder.dueOn, remind_on: reminder.dueOn < today ? null : reminder.remindOn };
  await trx
    .insertInto('update_due')
    .values({ passport_id: row.id, ...values })
    .onConflict((conflict) => conflict.column('passport_id').doUpdateSet(values))
    .execute();
}
