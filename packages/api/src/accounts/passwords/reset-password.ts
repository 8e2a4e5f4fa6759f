import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Asked } from '../asked.ts';
import { readLink, useLink } from '../links/one-time-link.ts';
import { findPerson } from '../people/person.store.ts';
import { endSessions } from '../sessions/session.store.ts';
import { passwordFaults } from './password-faults.ts';
import { hashPasswordOrBusy } from './password-or-busy.ts';
import { wordsAround } from './words-around.ts';

/**
 * Sets a new password by a link of an administrator. All sessions end; a second factor stays, and is asked for at the
 * next sign-in.
 *
 * @throws {Problem} `link-not-valid`, `invalid-request` for a weak password; the link is not used up then
 */
export async function resetPassword(
  ctx: Context,
  wanted: { readonly secret: string; readonly password: string },
  asked: Asked,
): Promise<void> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  const now = ctx.clock();
  const { person_id } = await readLink(ctx.database.db, 'password', wanted.secret, now);
  const person = person_id === null ? undefined : await findPerson(ctx.database.db, person_id);
  if (!person || person.disabled_at !== null) throw new Problem('link-not-valid');
  const faults = await passwordFaults(wanted.password, await wordsAround(ctx, person, []));
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const password_hash = await hashPasswordOrBusy(wanted.password);
  await writeAudited(
    ctx.database,
    { actor: `person:${person.id}`, at: now.toISOString(), requestId: asked.requestId },
    async (trx, note) => {
      await useLink(trx, 'password', wanted.secret, now);
      await trx.updateTable('person').set({ password_hash }).where('id', '=', person.id).execute();
      await endSessions(trx, person.id);
      note({ action: 'password.reset', object: `person:${person.id}` });
    },
  );
}
