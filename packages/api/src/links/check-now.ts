import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { wantJobs, type Wish } from '../jobs/job.store.ts';
import { ownPassport } from '../passports/own-passport.ts';
import { findPassport } from '../passports/passport.store.ts';
import { filesWish } from '../quality/files-wish.ts';
import { qualityWish } from '../quality/quality-wish.ts';
import { findCheckRequests, noteCheckRequest } from './check-request.store.ts';
import { linksWish } from './links-wish.ts';

/** How often one passport may be checked on demand. */
const everyMs = 60_000;

/**
 * Wants everything of a passport checked at once: what it says, its links and its files.
 *
 * @returns kinds of the jobs that were wanted
 * @throws {Problem} `checked-lately` within a minute of the last time, with the seconds left; those of `ownPassport`;
 *   `passport-archived`
 */
export async function checkNow(ctx: Context, actor: Actor, idOrSlug: string): Promise<string[]> {
  const { id } = await ownPassport(ctx, actor, idOrSlug);
  const kinds = await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const row = await findPassport(trx, id);
    if (!row) throw new Problem('passport-not-found', { params: { id: idOrSlug } });
    if (row.status === 'archived') throw new Problem('passport-archived', { params: { id } });
    const now = ctx.clock();
    await noteRequest(trx, id, now);
    const fetched: Wish[] = ctx.fetchRules ? [...linksWish(row), ...filesWish(row)] : [];
    const wishes = [...qualityWish(id), ...fetched];
    await wantJobs(trx, wishes, now.toISOString());
    return wishes.map(({ kind }) => kind);
  });
  ctx.wakeJobs();
  return kinds;
}

async function noteRequest(trx: Db, passportId: string, now: Date): Promise<void> {
  const known = (await findCheckRequests(trx, [passportId])).get(passportId);
  const leftMs = known === undefined ? 0 : Date.parse(known) + everyMs - now.getTime();
  if (leftMs > 0) throw new Problem('checked-lately', { params: { id: passportId, retryAfterSeconds: Math.ceil(leftMs / 1_000) } });
  await noteCheckRequest(trx, passportId, now.toISOString());
}
