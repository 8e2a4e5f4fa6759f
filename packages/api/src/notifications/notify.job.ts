import { v7 as uuid } from 'uuid';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { finishJobs, wantJobs } from '../jobs/job.store.ts';
import { audiences } from './audiences.ts';
import type { EventRow } from './event.ts';
import { mailWish } from './mail/mail-wish.ts';
import { choicesFor, insertNotifications, type NotificationRow } from './notification.store.ts';
import { peopleAround } from './people-around.ts';
import { sendToWebhooks } from './webhooks/send-to-webhooks.ts';

/** Events told in one transaction. */
const batch = 50;

/** Tells people and webhooks of what happened; each event is told once, in one transaction. */
export const notifyJob: JobHandler = {
  kind: 'notify',
  batchSize: 1,
  run: async (ctx, jobs) => {
    while ((await tellBatch(ctx)) === batch);
    await finishJobs(ctx.database.db, jobs);
  },
};

async function tellBatch(ctx: Context): Promise<number> {
  // Before the transaction: it holds what all other writers wait for, so it must not wait for a connection of theirs.
  const { 'digest-hour': digestHour } = await ctx.settings.read();
  return await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const events = (await trx
      .selectFrom('event')
      .selectAll()
      .where('delivered_at', 'is', null)
      .orderBy('id')
      .limit(batch)
      .execute()) as EventRow[];
    for (const event of events) await tell(ctx, trx, event, digestHour);
    if (events.length > 0) {
      const ids = events.map(({ id }) => id);
      await trx.updateTable('event').set({ delivered_at: ctx.clock().toISOString() }).where('id', 'in', ids).execute();
    }
    return events.length;
  });
}

async function tell(ctx: Context, trx: Db, event: EventRow, digestHour: number): Promise<void> {
  const now = ctx.clock();
  const kind = audiences[event.kind]?.kind;
  if (kind !== undefined) {
    const people = await peopleAround(trx, event);
    const chosen = await choicesFor(trx, people, kind);
    const rows = people.flatMap((person): NotificationRow[] => {
      const choice = chosen.get(person) ?? 'off';
      if (choice === 'off') return [];
      const { passport_id, organisation_id, at, data } = event;
      const place = { passport_id, organisation_id, at, data };
      return [{ id: uuid(), event_id: event.id, person_id: person, kind, ...place, choice, is_read: 0, mailed_at: null }];
    });
    await insertNotifications(trx, rows);
    if (ctx.mailer)
      await wantJobs(
        trx,
        rows.flatMap((row) => mailWish(row, now, digestHour)),
        now.toISOString(),
      );
  }
  await sendToWebhooks(ctx, trx, event);
}
