import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import type { Actor } from '../actor.ts';
import type { Asked } from '../asked.ts';
import { passwordChangedWishes } from '../letters/account-letter.ts';
import { voidPasswordLinks } from '../links/one-time-link.ts';
import { authorOf, confirmedAccount, demandPerson } from '../own-account.ts';
import { endSessions, rotateSession } from '../sessions/session.store.ts';
import type { SignedIn } from '../sign-in/sign-in.ts';
import { passwordFaults } from './password-faults.ts';
import { hashPasswordOrBusy } from './password-or-busy.ts';
import { wordsAround } from './words-around.ts';

/**
 * Changes the own password. Other sessions and links end, this one gets a new secret; the person is told by mail.
 *
 * @throws {Problem} `sign-in-failed` for a wrong present password, `invalid-request` for a weak new one
 */
export async function changePassword(
  ctx: Context,
  actor: Actor,
  wanted: { readonly current: string; readonly password: string },
  asked: Asked,
): Promise<SignedIn> {
  const { session } = demandPerson(actor);
  const person = await confirmedAccount(ctx, actor, wanted.current, asked.address);
  const faults = await passwordFaults(wanted.password, await wordsAround(ctx, person, []));
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const password_hash = await hashPasswordOrBusy(wanted.password);
  const author = authorOf(ctx, actor, asked);
  const signedIn = await writeAudited(ctx.database, author, async (trx, note) => {
    await trx.updateTable('person').set({ password_hash }).where('id', '=', person.id).execute();
    await endSessions(trx, person.id, { but: session });
    await voidPasswordLinks(trx, person.id, ctx.clock());
    await wantJobs(trx, passwordChangedWishes(ctx, person.id), author.at);
    note({ action: 'password.change', object: `person:${person.id}` });
    const rotated = await rotateSession(trx, session);
    if (!rotated) throw new Problem('not-signed-in');
    return rotated;
  });
  ctx.wakeJobs();
  return signedIn;
}
