import { diffDrafts, type FieldChange } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { proposalAndPublished } from '../workflow/get-proposal.ts';

/** What a change that waits would change of what is published. */
export interface ProposalComparison {
  readonly version: number;
  readonly baseRevision: number;
  readonly changes: readonly FieldChange[];
}

/**
 * What a change would change, field by field, for its organisation and for reviewers.
 *
 * @throws {Problem} `passport-not-found`, `proposal-not-found`
 */
export async function compareProposal(ctx: Context, actor: Actor, idOrSlug: string): Promise<ProposalComparison> {
  const { proposal, published } = await proposalAndPublished(ctx, actor, idOrSlug);
  // A passport names its organisation by the registry; only a change writes it into the draft.
  const { organisation: _own, ...before } = published;
  const { organisation: _same, ...after } = proposal.draft;
  return { version: proposal.version, baseRevision: proposal.baseRevision, changes: diffDrafts(before, after) };
}
