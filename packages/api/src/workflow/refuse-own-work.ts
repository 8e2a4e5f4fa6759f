import { Problem } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import type { SubmissionRow } from './submission.store.ts';
import { whoAnswersFor } from './who-answers-for.ts';
import { isOwnWork } from './workflow.policy.ts';

/** Is the submission the work of the actor, by whichever token or session they speak? */
export async function isWorkOf(db: Db, { submitted_by, edited_by }: SubmissionRow, actor: Actor): Promise<boolean> {
  const submittedBy = await whoAnswersFor(db, submitted_by);
  const editedBy = submitted_by === edited_by ? submittedBy : await whoAnswersFor(db, edited_by);
  return isOwnWork({ submittedBy, editedBy }, await whoAnswersFor(db, actorRef(actor)));
}

/**
 * Nobody decides about what they submitted or wrote last.
 *
 * @throws {Problem} `own-submission`
 */
export async function refuseOwnWork(db: Db, submission: SubmissionRow, actor: Actor): Promise<void> {
  if (await isWorkOf(db, submission, actor)) throw new Problem('own-submission', { params: { id: submission.passport_id } });
}
