import { createHash } from 'node:crypto';
import { Problem } from '@pasport/model';
import type { Context } from '../../context.ts';
import { lockHeads, storeHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';

/** So many failures in a row … */
const maxFailures = 5;
/** … lock an account for an address this long; the next failure twice as long, up to a day. */
const lockMs = 15 * 60_000;
const maxLockMs = 24 * 3_600_000;

/**
 * An account as attempts count it: by what was typed, so that nothing tells whether there is such an account. The same
 * on every process, whatever secret it has.
 */
export function attemptKey(account: string, address: string): string {
  const digest = createHash('sha256').update(`${account}\n${rateKey(address)}`);
  return `lock:${digest.digest('hex')}`;
}

/**
 * Counts an attempt as failed before it is tried, so that attempts at once do not slip through; see `clearAttempts`.
 *
 * @throws {Problem} `too-many-requests` with the seconds to wait
 */
export async function countAttempt(ctx: Context, key: string): Promise<void> {
  const now = ctx.clock().getTime();
  const waitMs = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const known = await trx.selectFrom('attempt').selectAll().where('key', '=', key).executeTakeFirst();
    const lockedUntil = known ? Date.parse(known.until) : 0;
    const isLocked = known !== undefined && known.count >= maxFailures && lockedUntil > now;
    if (!isLocked) await putAttempt(trx, key, known && lockedUntil + maxLockMs > now ? countOf(known, now) : 1, now);
    await storeHeads(trx, heads);
    return isLocked ? lockedUntil - now : 0;
  });
  if (waitMs > 0) throw new Problem('too-many-requests', { params: { retryAfterSeconds: Math.ceil(waitMs / 1_000) } });
}

/** Failures in a row; a few that are older than a quarter of an hour are forgotten, a lock is not. */
function countOf(known: { count: number; until: string }, now: number): number {
  const isOver = known.count < maxFailures && Date.parse(known.until) <= now;
  return isOver ? 1 : known.count + 1;
}

async function putAttempt(trx: Db, key: string, count: number, now: number): Promise<void> {
  const ms = Math.min(maxLockMs, lockMs * 2 ** Math.max(0, count - maxFailures));
  const values = { count, since: new Date(now).toISOString(), until: new Date(now + ms).toISOString() };
  await trx
    .insertInto('attempt')
    .values({ key, ...values })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
    .execute();
}

/** Forgets the failures: the right person came. */
export async function clearAttempts(trx: Db, key: string): Promise<void> {
  await trx.deleteFrom('attempt').where('key', '=', key).execute();
}

/** Takes one attempt back: nothing was guessed, but what was guessed before still counts. */
export async function takeAttemptBack(db: Db, key: string, now: Date): Promise<void> {
  await db
    .updateTable('attempt')
    .set((eb) => ({
      count: eb('count', '-', 1),
      // A lock that this attempt would have prolonged is over.
      until: eb.case().when('count', '>', maxFailures).then(now.toISOString()).else(eb.ref('until')).end(),
    }))
    .where('key', '=', key)
    .execute();
}
