import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import { announce } from '../workflow/announce.ts';
import { openTasks } from '../workflow/task.store.ts';

/** Passports taken at once; the next ones wait for the next upkeep. */
const batch = 500;

/** Puts published passports into the queue that a year has passed for since they were published or last evaluated. */
export async function raiseEvaluations({ database, clock }: Context): Promise<void> {
  const at = clock().toISOString();
  const isDue = database.db.selectFrom('passport').select('id').where('evaluate_at', '<=', at).limit(1);
  if (!(await isDue.executeTakeFirst())) return;
  await database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const due = await trx
      .selectFrom('passport')
      .select(['id', 'organisation_id'])
      .where('evaluate_at', '<=', at)
      .orderBy('evaluate_at')
      .limit(batch)
      .execute();
    if (due.length === 0) return;
    await openTasks(
      trx,
      due.map(({ id, organisation_id }) => ({ passport_id: id, organisation_id, kind: 'evaluation', since: at })),
    );
    const ids = due.map(({ id }) => id);
    await trx.updateTable('passport').set({ evaluate_at: null }).where('id', 'in', ids).execute();
    const events = due.map(({ id, organisation_id }) => ({ passportId: id, organisation: organisation_id, actor: 'system', at }));
    await announce(trx, ...events.map((event) => ({ ...event, kind: 'evaluation.due' as const })));
  });
}
