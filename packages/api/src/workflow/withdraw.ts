import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { reviewOf, type Review } from './get-review.ts';
import { findOpenProposal, updateProposal } from './proposal.store.ts';
import { findOpenSubmission, updateSubmission } from './submission.store.ts';
import { nothingWaits } from './submitted-round.ts';
import { takeStep, type StepTarget } from './take-step.ts';
import { closeTasks } from './task.store.ts';
import { withStatus } from './with-status.ts';

/**
 * Takes back what waits for a decision, so that its author can go on writing.
 *
 * @throws {Problem} `not-submitted` also when somebody has decided already, and those of `takeStep`
 */
export async function withdraw(ctx: Context, actor: Actor, target: StepTarget): Promise<Review> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, at, by } = step;
    const submission = await findOpenSubmission(trx, row.id);
    if (submission?.state !== 'submitted') throw await nothingWaits(step);
    const proposal = submission.proposal_id === null ? undefined : await findOpenProposal(trx, row.id);
    if (proposal) {
      await updateProposal(trx, proposal.id, { state: 'draft' });
      await updateSubmission(trx, submission.id, { state: 'withdrawn', decided_by: by, decided_at: at, closed_at: at });
      await closeTasks(trx, [row.id], ['change']);
      step.audit('change.withdrawn');
      await step.announce('change.withdrawn', { version: proposal.version });
    } else await step.write({ action: 'status', passport: withStatus(row, 'draft', at, by) });
    return await reviewOf(trx, actor, row.id, at);
  });
}
