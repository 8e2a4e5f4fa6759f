import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import { wantJobs } from '../jobs/job.store.ts';
import { nextLinkCheck } from '../links/link-schedule.ts';
import { linksWish } from '../links/links-wish.ts';
import { findPassports } from '../passports/passport.store.ts';
import { qualityWish } from '../quality/quality-wish.ts';
import { dueAssessments, scheduleAssessments } from './assessment.store.ts';

/** Passports taken at once; the next ones wait for the next upkeep, so that a large registry makes no storm. */
const batch = 200;
/** Until a passport is assessed it is not taken again for this time, even if its job fails. */
const againMs = 86_400_000;

/**
 * Wants an assessment of passports that are due for one: their update has become late, or their report is a week old.
 * A lost chain of link checks starts again here too.
 */
export async function reassessDue(ctx: Context): Promise<void> {
  const now = ctx.clock();
  const at = now.toISOString();
  if ((await dueAssessments(ctx.database.db, at, 1)).length === 0) return;
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const ids = await dueAssessments(trx, at, batch);
    const rows = ctx.fetchRules ? await findPassports(trx, ids) : [];
    const links = rows.flatMap((row) => linksWish(row, { runAt: nextLinkCheck(row.id, now, ctx.linkCheckHours) }));
    await wantJobs(trx, [...ids.flatMap((id) => qualityWish(id)), ...links], at);
    const due_at = new Date(now.getTime() + againMs).toISOString();
    await scheduleAssessments(
      trx,
      ids.map((passport_id) => ({ passport_id, due_at })),
    );
  });
  ctx.wakeJobs();
}
