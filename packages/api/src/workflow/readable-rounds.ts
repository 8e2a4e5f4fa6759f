import type { Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import { draftOfProposal } from './proposal.store.ts';
import { proposedLevel } from './proposed-level.ts';
import type { SubmissionRow } from './submission.store.ts';
import { seesProcess } from './workflow.policy.ts';

/**
 * Rounds of review that the caller may read of. A change that would have made the passport protected stays protected
 * when it was given up: what was said of it may speak of what was in it.
 */
export async function readableRounds(
  db: Db,
  actor: Actor,
  rounds: readonly SubmissionRow[],
  now: string,
): Promise<(submissionId: string | null) => boolean> {
  const ids = [...new Set(rounds.flatMap(({ proposal_id }) => proposal_id ?? []))];
  if (ids.length === 0) return () => true;
  const proposals = await db.selectFrom('proposal').select(['id', 'document', 'organisation_id']).where('id', 'in', ids).execute();
  const hidden = proposals.filter((row) => !seesProcess(actor, row.organisation_id, proposedLevel('S0', draftOfProposal(row), now)));
  const hiddenIds = new Set(hidden.map(({ id }) => id));
  const hiddenRounds = new Set(rounds.filter(({ proposal_id }) => hiddenIds.has(proposal_id ?? '')).map(({ id }) => id));
  return (submissionId) => !hiddenRounds.has(submissionId ?? '');
}
