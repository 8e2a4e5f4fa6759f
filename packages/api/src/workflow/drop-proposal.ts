import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { closeProposals, findOpenProposal } from './proposal.store.ts';
import { findOpenSubmission, updateSubmission } from './submission.store.ts';
import { takeStep, type StepTarget } from './take-step.ts';
import { closeTasks } from './task.store.ts';

/**
 * Gives a change up. What is published stays as it is; the change stays in the history.
 *
 * @throws {Problem} `proposal-not-found`, `revision-conflict`, and those of `takeStep`
 */
export async function dropProposal(ctx: Context, actor: Actor, target: StepTarget): Promise<void> {
  await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, at, by } = step;
    const proposal = await findOpenProposal(trx, row.id);
    if (!proposal) throw new Problem('proposal-not-found', { params: { id: row.id } });
    if (target.expected !== undefined && target.expected !== proposal.version) {
      throw new Problem('revision-conflict', { params: { expected: target.expected, stored: proposal.version } });
    }
    await closeProposals(trx, [row.id], 'withdrawn', at);
    const submission = await findOpenSubmission(trx, row.id);
    if (submission) await updateSubmission(trx, submission.id, { state: 'withdrawn', decided_by: by, decided_at: at, closed_at: at });
    await closeTasks(trx, [row.id], ['change', 'returned']);
    step.audit('change.dropped');
    if (submission) await step.announce('change.withdrawn', { version: proposal.version });
  });
}
