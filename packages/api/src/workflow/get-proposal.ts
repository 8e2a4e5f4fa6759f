import { Problem, type Draft, type Passport } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { draftOf, draftOfView } from '../passports/draft-of.ts';
import { documentOf, findPassport } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { draftOfProposal, findOpenProposal, type ProposalRow } from './proposal.store.ts';
import { proposedLevel } from './proposed-level.ts';
import { isInside, seesProcess } from './workflow.policy.ts';

/** A change that waits, as the caller may see it. */
export interface ShownProposal {
  readonly version: number;
  readonly state: ProposalRow['state'];
  readonly baseRevision: number;
  /** False once the published content is another one than the change was made of. */
  readonly isCurrent: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** References to actors; only inside the organisation. */
  readonly author?: string;
  readonly editedBy?: string;
  readonly draft: Draft;
}

/**
 * The change that waits beside a published passport, for its organisation and for reviewers.
 *
 * @throws {Problem} `passport-not-found`; `proposal-not-found` also for those who may not see it
 */
export async function getProposal(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownProposal> {
  return (await proposalAndPublished(ctx, actor, idOrSlug)).proposal;
}

/** The change and what is published, both as the caller may see them: for a comparison. */
export async function proposalAndPublished(
  ctx: Context,
  actor: Actor,
  idOrSlug: string,
): Promise<{ proposal: ShownProposal; published: Draft }> {
  const { id } = await getPassport(ctx, actor, idOrSlug);
  const { db } = ctx.database;
  const row = await findPassport(db, id);
  const proposal = await findOpenProposal(db, id);
  const none = new Problem('proposal-not-found', { params: { id: idOrSlug } });
  if (!row || !proposal) throw none;
  const draft = draftOfProposal(proposal);
  const level = proposedLevel(row.level, draft, ctx.clock().toISOString());
  if (!seesProcess(actor, row.organisation_id, level)) throw none;
  const passport = documentOf(row);
  const isOwn = isInside(actor, row.organisation_id);
  const seen = (content: Draft): Draft => throughTheDoor(actor, passport, content, level);
  return {
    proposal: {
      version: proposal.version,
      state: proposal.state,
      baseRevision: proposal.base_revision,
      isCurrent: proposal.base_revision === row.revision,
      createdAt: proposal.created_at,
      updatedAt: proposal.updated_at,
      ...(isOwn && { author: proposal.author, editedBy: proposal.edited_by }),
      draft: seen(draft),
    },
    published: seen(draftOf(passport)),
  };
}

/** The content as the caller may see it, through the one visibility door, as if it were what the registry holds. */
function throughTheDoor(actor: Actor, passport: Passport, content: Draft, level: Passport['registry']['security']['level']): Draft {
  const { id, slug, registry } = passport;
  const security = { ...registry.security, level };
  const document = { ...content, id, slug, kind: content.kind ?? 'dataset', registry: { ...registry, security } };
  const view = noteRead(actor, visibleView(document, scopeOf(actor)));
  if (!view) throw new Problem('proposal-not-found', { params: { id } });
  return isInside(actor, registry.organisation) ? content : draftOfView(view);
}
