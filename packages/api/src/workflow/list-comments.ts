import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { listCommentRows, type CommentRow } from './comment.store.ts';
import { getReview } from './get-review.ts';
import { readableRounds } from './readable-rounds.ts';
import { listSubmissions } from './submission.store.ts';
import { isInside } from './workflow.policy.ts';

/** A comment as the caller may see it. */
export interface ShownComment {
  readonly id: string;
  readonly pointer: string;
  readonly text: string;
  readonly at: string;
  readonly isResolved: boolean;
  readonly resolvedAt?: string;
  /** Round of review that it belongs to. */
  readonly submission?: string;
  /** Reference to an actor; only inside the organisation. */
  readonly author?: string;
}

/**
 * Comments on the fields of a passport, the oldest first, for its organisation and for reviewers.
 *
 * @throws {Problem} `passport-not-found`, `not-signed-in`, `not-allowed`
 */
export async function listComments(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownComment[]> {
  await getReview(ctx, actor, idOrSlug);
  const { id, registry } = await getPassport(ctx, actor, idOrSlug);
  const { db } = ctx.database;
  const isReadable = await readableRounds(db, actor, await listSubmissions(db, id), ctx.clock().toISOString());
  const rows = await listCommentRows(db, id);
  return rows.filter((row) => isReadable(row.submission_id)).map((row) => shownComment(row, isInside(actor, registry.organisation)));
}

/** Comments of somebody who may read them, see `getReview`. */
export function shownComment(row: CommentRow, isOwn: boolean): ShownComment {
  return {
    id: row.id,
    pointer: row.pointer,
    text: row.text,
    at: row.at,
    isResolved: row.resolved_at !== null,
    ...(row.resolved_at !== null && { resolvedAt: row.resolved_at }),
    ...(row.submission_id !== null && { submission: row.submission_id }),
    ...(isOwn && { author: row.author }),
  };
}

/** @throws {Problem} `comment-not-found` */
export function foundComment(row: CommentRow | undefined, id: string): CommentRow {
  if (!row) throw new Problem('comment-not-found', { params: { id } });
  return row;
}
