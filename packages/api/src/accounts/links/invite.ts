import type { Language } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import { demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import { actorRef, type Actor } from '../actor.ts';
import { foldedEmail } from '../email.ts';
import { invitationWish } from '../letters/account-letter.ts';
import type { Membership } from '../membership.ts';
import { authorOf } from '../own-account.ts';
import { demandGiving } from '../people/change-memberships.ts';
import { manageablePerson } from '../people/manageable-person.ts';
import { linkLifeMs, makeLink, secretIn, voidPasswordLinks, type MadeLink } from './one-time-link.ts';

/** An invitation that was made. */
export interface MadeInvitation extends MadeLink {
  /** The link is on its way by mail as well. */
  readonly isMailed: boolean;
}

/**
 * Invites somebody to a role: a link that the inviter passes on, and a mail with it when one is wanted and the
 * registry sends mail.
 *
 * @param wanted `mail`: language of the mail for somebody without an account; left out, none is sent
 * @throws {Problem} those of `demandGiving`
 */
export async function invite(
  ctx: Context,
  actor: Actor,
  wanted: { readonly email: string; readonly membership: Membership; readonly mail?: Language | undefined },
  info: RequestInfo,
): Promise<MadeInvitation> {
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
  const author = authorOf(ctx, actor, info);
  const language = ctx.mailer ? wanted.mail : undefined;
  const made = await writeAudited(ctx.database, author, async (trx, note) => {
    note({ action: `invitation.make.${membership.role}`, object: 'registry', organisation: membership.organisation_id });
    const { url, expiresAt } = await makeLink(trx, ctx.baseUrl, link, { now: ctx.clock(), ms: linkLifeMs.invitation });
    if (language) await wantJobs(trx, [invitationWish(ctx, secretIn(url), language)], author.at);
    return { url, expiresAt, isMailed: language !== undefined };
  });
  if (made.isMailed) ctx.wakeJobs();
  return made;
}

/**
 * A link by which a person sets a new password; the administrator who makes it passes it on. Former ones end.
 *
 * @throws {Problem} those of `manageablePerson`
 */
export async function makePasswordLink(ctx: Context, actor: Actor, personId: string, info: RequestInfo): Promise<MadeLink> {
  const { id } = await manageablePerson(ctx, actor, personId);
  const link = { kind: 'password', email: null, organisation_id: '', role: null, person_id: id, created_by: actorRef(actor) } as const;
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    note({ action: 'password.link', object: `person:${id}` });
    await voidPasswordLinks(trx, id, ctx.clock());
    return await makeLink(trx, ctx.baseUrl, link, { now: ctx.clock(), ms: linkLifeMs.password });
  });
}
