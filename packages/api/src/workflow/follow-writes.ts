import { v7 as uuid } from 'uuid';
import type { Db } from '../db/open-database.ts';
import type { PassportRow } from '../passports/passport.store.ts';
import { announce, type Announcement } from './announce.ts';
import { closeProposals } from './proposal.store.ts';
import { isUnderReview } from './is-under-review.ts';
import { lastEditor } from './last-editor.ts';
import { findOpenSubmissions, insertSubmissions, updateSubmission, type SubmissionRow } from './submission.store.ts';
import { closeTasks, openTasks, type NewTask } from './task.store.ts';

/** One write of a passport: what was stored before it and what is now. */
export interface Followed {
  readonly before: PassportRow | undefined;
  readonly after: PassportRow;
}

/** Who wrote, as a reference to an actor, and when. */
export interface By {
  readonly actor: string;
  readonly at: string;
}

/**
 * Keeps submissions and tasks in step with the status of passports, whichever way it was changed. The write door calls
 * it in its transaction, so that no door leaves a submission behind.
 */
export async function followWrites(trx: Db, writes: readonly Followed[], by: By): Promise<void> {
  const moved = writes.filter(({ before, after }) => isUnderReview(before?.status) || after.status === 'submitted');
  if (moved.length > 0) await followStatus(trx, moved, by);
  await followArchived(
    trx,
    writes.filter(({ before, after }) => before !== undefined && before.status !== 'archived' && after.status === 'archived'),
    by,
  );
  for (const { before, after } of writes) if (before && before.organisation_id !== after.organisation_id) await followMove(trx, after);
}

async function followStatus(trx: Db, moved: readonly Followed[], by: By): Promise<void> {
  const open = new Map((await findOpenSubmissions(trx, idsOf(moved))).map((row) => [row.passport_id, row]));
  const submissions: SubmissionRow[] = [];
  const tasks: NewTask[] = [];
  const events: Announcement[] = [];
  for (const write of moved) {
    const { after } = write;
    const round = open.get(after.id);
    const task = { passport_id: after.id, organisation_id: after.organisation_id, since: by.at };
    const event = { passportId: after.id, organisation: after.organisation_id, ...by, data: { revision: after.revision } };
    if (isEdit(write)) {
      if (round && isChanged(write)) await updateSubmission(trx, round.id, { edited_by: by.actor });
      continue;
    }
    await closeTasks(trx, [after.id], ['submission', 'returned']);
    if (after.status === 'submitted') {
      if (round) await updateSubmission(trx, round.id, { closed_at: by.at });
      submissions.push(await submissionOf(trx, write, by));
      tasks.push({ ...task, kind: 'submission' });
      events.push({ ...event, kind: 'passport.submitted' });
    } else if (after.status === 'returned') {
      if (round) await updateSubmission(trx, round.id, { state: 'returned', decided_by: by.actor, decided_at: by.at });
      tasks.push({ ...task, kind: 'returned' });
      events.push({ ...event, kind: 'passport.returned' });
    } else if (round) {
      const state = after.status === 'published' ? 'approved' : 'withdrawn';
      await updateSubmission(trx, round.id, { state, decided_by: by.actor, decided_at: by.at, closed_at: by.at });
      events.push({ ...event, kind: `passport.${state}` });
    }
  }
  await insertSubmissions(trx, submissions);
  await openTasks(trx, tasks);
  await announce(trx, ...events);
}

/** A save that moves nothing: the passport waits on as it did. */
function isEdit({ before, after }: Followed): boolean {
  return before?.status === after.status;
}

function isChanged({ before, after }: Followed): boolean {
  return before?.content_hash !== after.content_hash;
}

async function submissionOf(trx: Db, { before, after }: Followed, { actor, at }: By): Promise<SubmissionRow> {
  return {
    id: uuid(),
    passport_id: after.id,
    organisation_id: after.organisation_id,
    proposal_id: null,
    state: 'submitted',
    submitted_by: actor,
    edited_by: before && !isChanged({ before, after }) ? await lastEditor(trx, before) : actor,
    submitted_at: at,
    decided_by: null,
    decided_at: null,
    note: null,
    closed_at: null,
  };
}

/** Nothing waits in the archive; whatever was proposed is withdrawn, and stays in the history. */
async function followArchived(trx: Db, archived: readonly Followed[], { actor, at }: By): Promise<void> {
  const ids = idsOf(archived);
  if (ids.length === 0) return;
  for (const { id } of await findOpenSubmissions(trx, ids))
    await updateSubmission(trx, id, { state: 'withdrawn', decided_by: actor, decided_at: at, closed_at: at });
  await closeProposals(trx, ids, 'withdrawn', at);
  await closeTasks(trx, ids);
}

/** A passport that goes to another organisation takes what waits for it along. */
async function followMove(trx: Db, { id, organisation_id }: PassportRow): Promise<void> {
  for (const table of ['task', 'submission', 'proposal', 'publication_plan'] as const)
    await trx.updateTable(table).set({ organisation_id }).where('passport_id', '=', id).execute();
}

function idsOf(writes: readonly Followed[]): string[] {
  return writes.map(({ after }) => after.id);
}
