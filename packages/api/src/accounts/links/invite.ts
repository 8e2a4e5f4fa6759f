import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import { actorRef, type Actor } from '../actor.ts';
import { foldedEmail } from '../email.ts';
import type { Membership } from '../membership.ts';
import { authorOf } from '../own-account.ts';
import { demandGiving } from '../people/change-memberships.ts';
import { manageablePerson } from '../people/manageable-person.ts';
import { linkLifeMs, makeLink, type MadeLink } from './one-time-link.ts';

/**
 * Invites somebody to a role: a link that the inviter passes on.
 *
 * @throws {Problem} those of `demandGiving`
 */
export async function invite(
  ctx: Context,
  actor: Actor,
  wanted: { readonly email: string; readonly membership: Membership },
  info: RequestInfo,
): Promise<MadeLink> {
  const { membership } = wanted;
  demand(actor, 'person.invite', of(membership.organisation_id));
  await demandGiving(ctx, actor, membership);
  const link = {
    kind: 'invitation',
    email: foldedEmail(wanted.email),
    ...membership,
    person_id: null,
    created_by: actorRef(actor),
  } as const;
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    note({ action: `invitation.make.${membership.role}`, object: 'registry', organisation: membership.organisation_id });
    return await makeLink(trx, ctx.baseUrl, link, { now: ctx.clock(), ms: linkLifeMs.invitation });
  });
}

/**
 * A link by which a person sets a new password; the administrator who makes it passes it on.
 *
 * @throws {Problem} those of `manageablePerson`
 */
export async function makePasswordLink(ctx: Context, actor: Actor, personId: string, info: RequestInfo): Promise<MadeLink> {
  const { id } = await manageablePerson(ctx, actor, personId);
  const link = { kind: 'password', email: null, organisation_id: '', role: null, person_id: id, created_by: actorRef(actor) } as const;
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    note({ action: 'password.link', object: `person:${id}` });
    return await makeLink(trx, ctx.baseUrl, link, { now: ctx.clock(), ms: linkLifeMs.password });
  });
}
