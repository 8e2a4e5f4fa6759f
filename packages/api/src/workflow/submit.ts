import { Problem } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { contentHash } from '../passports/content-hash.ts';
import { draftOfProposal, findOpenProposal, updateProposal, type ProposalRow } from './proposal.store.ts';
import { reviewOf, type Review } from './get-review.ts';
import { findOpenSubmission, insertSubmissions, updateSubmission } from './submission.store.ts';
import { takeStep, type Step, type StepTarget } from './take-step.ts';
import { closeTasks, openTasks } from './task.store.ts';
import { withStatus } from './with-status.ts';

/**
 * Hands a passport over for approval: a new one as it is, a published one by the change that waits beside it.
 *
 * @throws {Problem} `nothing-to-submit`, `revision-conflict`, `passport-archived`, and those of `takeStep`
 */
export async function submit(ctx: Context, actor: Actor, target: StepTarget): Promise<Review> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { row } = step;
    if (row.status === 'archived') throw new Problem('passport-archived', { params: { id: row.id } });
    if (row.status === 'published') await submitChange(step, target.expected);
    else if (row.status === 'submitted') throw new Problem('nothing-to-submit', { params: { id: row.id } });
    else {
      refuseOther(target.expected, row.revision);
      await step.write({ action: 'status', passport: withStatus(row, 'submitted', step.at, actorRef(actor)) });
    }
    return await reviewOf(step.trx, actor, row.id, step.at);
  });
}

async function submitChange(step: Step, expected: number | undefined): Promise<void> {
  const { trx, row, at, by } = step;
  const proposal = await findOpenProposal(trx, row.id);
  if (!proposal || proposal.state === 'submitted' || contentHash(draftOfProposal(proposal)) === row.content_hash) {
    throw new Problem('nothing-to-submit', { params: { id: row.id } });
  }
  refuseOther(expected, proposal.version);
  const returned = await findOpenSubmission(trx, row.id);
  if (returned) await updateSubmission(trx, returned.id, { closed_at: at });
  await updateProposal(trx, proposal.id, { state: 'submitted' });
  await insertSubmissions(trx, [submissionOf(proposal, by, at)]);
  await closeTasks(trx, [row.id], ['returned']);
  await openTasks(trx, [{ passport_id: row.id, kind: 'change', organisation_id: row.organisation_id, since: at }]);
  step.audit('change.submitted', { after_hash: contentHash(draftOfProposal(proposal)) });
  await step.announce('change.submitted', { version: proposal.version });
}

function submissionOf(proposal: ProposalRow, by: string, at: string) {
  return {
    id: uuid(),
    passport_id: proposal.passport_id,
    organisation_id: proposal.organisation_id,
    proposal_id: proposal.id,
    state: 'submitted' as const,
    submitted_by: by,
    edited_by: proposal.edited_by,
    submitted_at: at,
    decided_by: null,
    decided_at: null,
    note: null,
    closed_at: null,
  };
}

function refuseOther(expected: number | undefined, stored: number): void {
  if (expected !== undefined && expected !== stored) throw new Problem('revision-conflict', { params: { expected, stored } });
}
