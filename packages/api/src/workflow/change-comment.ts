import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findComment, insertComments, newComment, updateComment, type NewComment } from './comment.store.ts';
import { faultsOfComments } from './comment-faults.ts';
import { reviewOf } from './get-review.ts';
import { foundComment, shownComment, type ShownComment } from './list-comments.ts';
import { takeStep, type StepTarget } from './take-step.ts';
import { isInside } from './workflow.policy.ts';

/**
 * Adds a comment on a field of a passport or of the change that waits.
 *
 * @throws {Problem} `invalid-request`, and those of `takeStep`
 */
export async function addComment(ctx: Context, actor: Actor, target: StepTarget, comment: NewComment): Promise<ShownComment> {
  const faults = faultsOfComments([comment]).map((fault) => ({ ...fault, pointer: fault.pointer.replace('/comments/0', '') }));
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, by, at } = step;
    const { submission } = await reviewOf(trx, actor, row.id, at);
    const added = newComment(row.id, submission?.id ?? null, comment, by, at);
    await insertComments(trx, [added]);
    step.audit('comment.added');
    await step.announce('comment.added', { comment: added.id });
    return shownComment(added, isInside(actor, row.organisation_id));
  });
}

/**
 * Says that a comment is dealt with, or that it is not after all.
 *
 * @throws {Problem} `comment-not-found`, and those of `takeStep`
 */
export async function resolveComment(
  ctx: Context,
  actor: Actor,
  target: StepTarget & { readonly comment: string },
  isResolved: boolean,
): Promise<ShownComment> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, by, at } = step;
    await reviewOf(trx, actor, row.id, at);
    const before = foundComment(await findComment(trx, row.id, target.comment), target.comment);
    const change = isResolved ? { resolved_by: by, resolved_at: at } : { resolved_by: null, resolved_at: null };
    if (isResolved !== (before.resolved_at !== null)) {
      await updateComment(trx, before.id, change);
      step.audit(isResolved ? 'comment.resolved' : 'comment.reopened');
      if (isResolved) await step.announce('comment.resolved', { comment: before.id });
    }
    return shownComment({ ...before, ...change }, isInside(actor, row.organisation_id));
  });
}
