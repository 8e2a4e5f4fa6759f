import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Actor } from '../actor.ts';
import type { Membership } from '../membership.ts';
import { authorOf, demandPerson } from '../own-account.ts';
import { membershipsOf } from '../people/person.store.ts';
import type { SignedIn } from '../sign-in/sign-in.ts';
import { rotateSession } from './session.store.ts';

/**
 * Acts in another membership from now on; the session gets a new secret.
 *
 * @throws {Problem} `membership-not-found`, `not-signed-in`, `not-allowed` for a token
 */
export async function switchMembership(ctx: Context, actor: Actor, wanted: Membership, info: RequestInfo): Promise<SignedIn> {
  const { id, session } = demandPerson(actor);
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const held = (await membershipsOf(trx, id)).some((one) => one.organisation_id === wanted.organisation_id && one.role === wanted.role);
    if (!held) throw new Problem('membership-not-found');
    const rotated = await rotateSession(trx, session, { organisation_id: wanted.organisation_id, role: wanted.role });
    if (!rotated) throw new Problem('not-signed-in');
    note({ action: `session.act-as.${wanted.role}`, object: `session:${session}`, organisation: wanted.organisation_id });
    return rotated;
  });
}
