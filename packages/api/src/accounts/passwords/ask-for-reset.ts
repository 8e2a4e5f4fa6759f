import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Asked } from '../asked.ts';
import { foldedEmail } from '../email.ts';
import { passwordResetWish } from '../letters/account-letter.ts';
import { keyedHash } from '../secrets/seal.ts';

/**
 * Asks for a mail with a link to a new password. Whether there is such an account is looked up only by the job that
 * sends the mail: neither the answer nor the time it takes tells, nor that an account was asked for too often.
 *
 * @throws {Problem} `mail-not-set-up`, `too-many-requests` for the address of whoever asks
 */
export async function askForReset(ctx: Context, typed: string, asked: Asked): Promise<void> {
  if (!ctx.mailer) throw new Problem('mail-not-set-up');
  await ctx.rateLimits.take('reset', rateKey(asked.address));
  const email = foldedEmail(typed);
  const account = keyedHash(ctx.secret, 'account', email);
  const isTooOften = await isOverLimit(ctx, account);
  const at = ctx.clock().toISOString();
  await writeAudited(ctx.database, { actor: 'guest', at, requestId: asked.requestId }, async (trx, note) => {
    if (!isTooOften) await wantJobs(trx, [passwordResetWish(ctx, email)], at);
    note({ action: isTooOften ? 'password.ask.refused' : 'password.ask', object: `account:${account.slice(0, 16)}` });
  });
  ctx.wakeJobs();
}

async function isOverLimit(ctx: Context, account: string): Promise<boolean> {
  try {
    await ctx.rateLimits.take('resetOfAccount', account);
    return false;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
