import { Problem, type Fault } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { insertComments, newComment, type NewComment } from './comment.store.ts';
import { faultsOfComments } from './comment-faults.ts';
import { reviewOf, type Review } from './get-review.ts';
import { updateProposal } from './proposal.store.ts';
import { roundToDecide } from './submitted-round.ts';
import { updateSubmission } from './submission.store.ts';
import { takeStep, type StepTarget } from './take-step.ts';
import { closeTasks, openTasks } from './task.store.ts';
import { withStatus } from './with-status.ts';

/** Why something is returned: in words, on single fields, or both. */
export interface Return {
  readonly note?: string | undefined;
  readonly comments?: readonly NewComment[] | undefined;
}

/**
 * Returns what waits to its author, with what to mend. What is published stays as it is.
 *
 * @throws {Problem} `invalid-request` without any reason; `not-submitted`, `own-submission`, `revision-conflict`,
 *   `not-allowed`, and those of `takeStep`
 */
export async function returnPassport(ctx: Context, actor: Actor, target: StepTarget, { note, comments = [] }: Return): Promise<Review> {
  const text = note?.trim() ?? '';
  const faults = [...(text === '' && comments.length === 0 ? [noReason] : []), ...faultsOfComments(comments)];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return await takeStep(ctx, actor, target, async (step) => {
    const { submission, proposal } = await roundToDecide(step, target.expected);
    const { trx, row, at, by } = step;
    if (proposal) {
      await updateProposal(trx, proposal.id, { state: 'returned' });
      await closeTasks(trx, [row.id], ['change']);
      await openTasks(trx, [{ passport_id: row.id, kind: 'returned', organisation_id: row.organisation_id, since: at }]);
      step.audit('change.returned');
      await step.announce('change.returned', { version: proposal.version, comments: comments.length });
    } else await step.write({ action: 'status', passport: withStatus(row, 'returned', at, by) });
    await updateSubmission(trx, submission.id, { state: 'returned', decided_by: by, decided_at: at, note: text === '' ? null : text });
    await insertComments(
      trx,
      comments.map((comment) => newComment(row.id, submission.id, comment, by, at)),
    );
    return await reviewOf(trx, actor, row.id, at);
  });
}

const noReason: Fault = {
  pointer: '/note',
  code: 'required',
  message: {
    cs: 'Napište, co je třeba doplnit: slovem, nebo komentářem u pole.',
    en: 'Say what is to be mended: in a note, or by a comment on a field.',
  },
};
