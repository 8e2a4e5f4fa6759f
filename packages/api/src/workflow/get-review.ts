import { Problem, type Status } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { getPassport } from '../passports/get-passport.ts';
import { mayWrite } from '../passports/passport.policy.ts';
import { findPassport, type PassportRow } from '../passports/passport.store.ts';
import { draftOfProposal, findOpenProposal, type ProposalRow } from './proposal.store.ts';
import { proposedLevel } from './proposed-level.ts';
import { isWorkOf } from './refuse-own-work.ts';
import { findOpenSubmission, type SubmissionRow } from './submission.store.ts';
import { taskDueOn } from './task-due-on.ts';
import { isInside, mayDecide, seesProcess } from './workflow.policy.ts';

/** Where a passport is on its way, and what the caller may do next. */
export interface Review {
  readonly passport: { readonly id: string; readonly status: Status; readonly revision: number };
  /** The change that waits beside the published passport. */
  readonly proposal: { readonly version: number; readonly state: ProposalRow['state']; readonly baseRevision: number } | null;
  /** The round that is open: waiting for a decision, or returned. */
  readonly submission: {
    readonly id: string;
    readonly kind: 'new' | 'change';
    readonly state: SubmissionRow['state'];
    readonly submittedAt: string;
    /** Calendar date. */
    readonly dueOn: string;
    readonly decidedAt?: string;
    readonly note?: string;
    /** References to actors; only inside the organisation. */
    readonly submittedBy?: string;
    readonly decidedBy?: string;
  } | null;
  readonly may: { readonly submit: boolean; readonly withdraw: boolean; readonly decide: boolean };
}

/**
 * Where a passport is on its way.
 *
 * @throws {Problem} `passport-not-found`; `not-signed-in` or `not-allowed` for those who only see what is published
 */
export async function getReview(ctx: Context, actor: Actor, idOrSlug: string): Promise<Review> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  return await reviewOf(ctx.database.db, actor, passport.id, ctx.clock().toISOString());
}

/** The same of a passport by its id, as a transaction sees it. */
export async function reviewOf(db: Db, actor: Actor, id: string, now: string): Promise<Review> {
  const row = await findPassport(db, id);
  if (!row) throw new Problem('passport-not-found', { params: { id } });
  const proposal = await findOpenProposal(db, id);
  const level = proposal ? proposedLevel(row.level, draftOfProposal(proposal), now) : row.level;
  if (!seesProcess(actor, row.organisation_id, level)) throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  const submission = await findOpenSubmission(db, id);
  const isWaiting = submission?.state === 'submitted';
  const isWriter = mayWrite(actor, row.organisation_id);
  const isReviewer = isWaiting && mayDecide(actor, row.organisation_id, level);
  return {
    passport: { id: row.id, status: row.status, revision: row.revision },
    proposal: proposal ? { version: proposal.version, state: proposal.state, baseRevision: proposal.base_revision } : null,
    submission: submission ? shown(submission, isInside(actor, row.organisation_id)) : null,
    may: {
      submit: isWriter && isSubmittable(row, proposal),
      withdraw: isWriter && isWaiting,
      decide: isReviewer && !(await isWorkOf(db, submission, actor)),
    },
  };
}

function isSubmittable({ status }: PassportRow, proposal: ProposalRow | undefined): boolean {
  if (status === 'published') return proposal !== undefined && proposal.state !== 'submitted';
  return status === 'draft' || status === 'returned';
}

function shown(row: SubmissionRow, isOwn: boolean): NonNullable<Review['submission']> {
  return {
    id: row.id,
    kind: row.proposal_id === null ? 'new' : 'change',
    state: row.state,
    submittedAt: row.submitted_at,
    dueOn: taskDueOn(row.decided_at ?? row.submitted_at),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.note !== null && { note: row.note }),
    ...(isOwn && { submittedBy: row.submitted_by }),
    ...(isOwn && row.decided_by !== null && { decidedBy: row.decided_by }),
  };
}
