import { appendAudit } from '../audit/audit.store.ts';
import type { Context } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import { findPassport } from '../passports/passport.store.ts';
import { writePassports } from '../passports/write-passports.ts';
import { announce } from '../workflow/announce.ts';
import { closeTasks, openTasks } from '../workflow/task.store.ts';
import { findExpiring, findOpenOverride, updateOverride, type OverrideRow } from './override.store.ts';
import { withSecurity } from './with-security.ts';

/** Overrides taken at once; the next ones wait for the next upkeep. */
const batch = 100;
/** How long before its end an override comes into the queue. */
const noticeDays = 30;
const by = 'system';

/** Ends overrides whose last day is over, and puts those into the queue that soon will be. */
export async function endExpiredOverrides(ctx: Context): Promise<void> {
  const { database, clock } = ctx;
  const now = clock();
  const soon = new Date(now.getTime() + noticeDays * 86_400_000).toISOString().slice(0, 10);
  const today = now.toISOString().slice(0, 10);
  const expiring = await findExpiring(database.db, soon, batch);
  for (const override of expiring) {
    if ((override.expires_on ?? '') < today) await endOne(ctx, override, now.toISOString());
    else await noticeOne(ctx, override, now.toISOString());
  }
}

async function endOne(ctx: Context, { id, passport_id }: OverrideRow, at: string): Promise<void> {
  const change = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const open = await findOpenOverride(trx, passport_id);
    const row = await findPassport(trx, passport_id);
    if (!row || open?.id !== id) return 0;
    await updateOverride(trx, id, { ended_by: by, ended_at: at });
    await closeTasks(trx, [passport_id], ['override-unconfirmed', 'override-expiring']);
    await writePassports(trx, heads, [{ action: 'security', before: row, passport: withSecurity(row, undefined, at, by) }], {
      actor: by,
      at,
      requestId: null,
    });
    const place = { organisation_id: row.organisation_id, object: row.id, request_id: null };
    await appendAudit(trx, heads, [{ at, actor: by, action: 'override.expired', ...place }]);
    await announce(trx, {
      kind: 'override.ended',
      passportId: row.id,
      organisation: row.organisation_id,
      actor: by,
      at,
      data: { level: open.level },
    });
    await storeHeads(trx, heads);
    return heads.change;
  });
  if (change === 0) return;
  ctx.index.notify(change);
  ctx.wakeJobs();
}

async function noticeOne(ctx: Context, override: OverrideRow, at: string): Promise<void> {
  const { passport_id, expires_on } = override;
  const known = await ctx.database.db
    .selectFrom('task')
    .select('kind')
    .where('passport_id', '=', passport_id)
    .where('kind', '=', 'override-expiring')
    .executeTakeFirst();
  if (known) return;
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const row = await findPassport(trx, passport_id);
    const open = await findOpenOverride(trx, passport_id);
    if (!row || open?.id !== override.id) return;
    await openTasks(trx, [
      {
        passport_id,
        kind: 'override-expiring',
        organisation_id: row.organisation_id,
        since: at,
        ...(expires_on !== null && { due_on: expires_on }),
      },
    ]);
    const place = { passportId: row.id, organisation: row.organisation_id, actor: by, at };
    await announce(trx, { ...place, kind: 'override.expiring', data: { expiresOn: expires_on } });
  });
}
