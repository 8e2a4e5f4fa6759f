import { Problem } from '@pasport/model';
import { draftOfProposal, findOpenProposal, type ProposalRow } from './proposal.store.ts';
import { proposedLevel } from './proposed-level.ts';
import { refuseOwnWork } from './refuse-own-work.ts';
import { findOpenSubmission, listSubmissions, type SubmissionRow } from './submission.store.ts';
import type { Step } from './take-step.ts';
import { mayDecide } from './workflow.policy.ts';

/** What waits for a decision. */
export interface Round {
  readonly submission: SubmissionRow;
  /** The change; left out when the passport itself is new. */
  readonly proposal: ProposalRow | undefined;
}

/**
 * What waits of a passport, for somebody who may decide about it.
 *
 * @param expected revision of the new passport, or version of the change, that they have seen
 * @throws {Problem} `not-allowed`, `not-submitted` also when somebody was faster, `revision-conflict`, `own-submission`
 */
export async function roundToDecide(step: Step, expected: number | undefined): Promise<Round> {
  const { trx, row, actor, at } = step;
  const submission = await findOpenSubmission(trx, row.id);
  const proposal = submission?.proposal_id ? await findOpenProposal(trx, row.id) : undefined;
  const level = proposal ? proposedLevel(row.level, draftOfProposal(proposal), at) : row.level;
  if (!mayDecide(actor, row.organisation_id, level)) throw new Problem('not-allowed');
  if (submission?.state !== 'submitted') throw await nothingWaits(step);
  const stored = proposal?.version ?? row.revision;
  if (expected !== undefined && expected !== stored) throw new Problem('revision-conflict', { params: { expected, stored } });
  await refuseOwnWork(trx, submission, actor);
  return { submission, proposal };
}

/** Says how it was decided, so that the slower of two reviewers knows what happened. */
export async function nothingWaits({ trx, row }: Pick<Step, 'trx' | 'row'>): Promise<Problem> {
  const [last] = await listSubmissions(trx, row.id);
  if (!last || last.decided_at === null) return new Problem('not-submitted', { params: { id: row.id } });
  return new Problem('not-submitted', { params: { id: row.id, state: last.state, decidedAt: last.decided_at } });
}
