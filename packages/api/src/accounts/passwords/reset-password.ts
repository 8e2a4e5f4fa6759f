import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Asked } from '../asked.ts';
import { passwordChangedWishes } from '../letters/account-letter.ts';
import { personOfPasswordLink, readLink, useLink, voidPasswordLinks } from '../links/one-time-link.ts';
import { findPerson, type PersonRow } from '../people/person.store.ts';
import { endSessions } from '../sessions/session.store.ts';
import { attemptKey, clearAttempts } from '../sign-in/sign-in-lock.ts';
import { passwordFaults } from './password-faults.ts';
import { hashPasswordOrBusy } from './password-or-busy.ts';
import { wordsAround } from './words-around.ts';

/**
 * Sets a new password by a link of an administrator or of a mail. All sessions and other links end, and the person is
 * told by mail; a second factor stays, and is asked for at the next sign-in.
 *
 * @throws {Problem} `link-not-valid`, `invalid-request` for a weak password; the link is not used up then
 */
export async function resetPassword(
  ctx: Context,
  wanted: { readonly secret: string; readonly password: string },
  asked: Asked,
): Promise<void> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  try {
    const person = await personOf(ctx, wanted.secret);
    const faults = await passwordFaults(wanted.password, await wordsAround(ctx, person, []));
    if (faults.length > 0) throw new Problem('invalid-request', { faults });
    await setPassword(ctx, person, { secret: wanted.secret, hash: await hashPasswordOrBusy(wanted.password) }, asked);
  } catch (error) {
    if (error instanceof Problem && error.code === 'link-not-valid') await noteRefusal(ctx, wanted.secret, asked);
    throw error;
  }
  ctx.wakeJobs();
}

async function personOf(ctx: Context, secret: string): Promise<PersonRow> {
  const { person_id } = await readLink(ctx.database.db, 'password', secret, ctx.clock());
  const person = person_id === null ? undefined : await findPerson(ctx.database.db, person_id);
  if (!person || person.disabled_at !== null) throw new Problem('link-not-valid');
  return person;
}

async function setPassword(ctx: Context, { id, email }: PersonRow, link: { secret: string; hash: string }, asked: Asked): Promise<void> {
  const now = ctx.clock();
  const author = { actor: `person:${id}`, at: now.toISOString(), requestId: asked.requestId };
  await writeAudited(ctx.database, author, async (trx, note) => {
    await useLink(trx, 'password', link.secret, now);
    await voidPasswordLinks(trx, id, now);
    const { totp_confirmed_at: secondFactorSince } = await trx
      .updateTable('person')
      .set({ password_hash: link.hash })
      .where('id', '=', id)
      .returning('totp_confirmed_at')
      .executeTakeFirstOrThrow();
    await endSessions(trx, id);
    // Guesses at the code of a second factor stay counted: a mailbox alone must not give more of them.
    if (secondFactorSince === null) await clearAttempts(trx, attemptKey(email, asked.address));
    await wantJobs(trx, passwordChangedWishes(ctx, id), author.at);
    note({ action: 'password.reset', object: `person:${id}` });
  });
}

async function noteRefusal(ctx: Context, secret: string, { requestId }: Asked): Promise<void> {
  const id = await personOfPasswordLink(ctx.database.db, secret);
  await writeAudited(ctx.database, { actor: 'guest', at: ctx.clock().toISOString(), requestId }, async (_trx, note) => {
    note({ action: 'password.reset.refused', object: id === undefined ? 'link' : `person:${id}` });
  });
}
