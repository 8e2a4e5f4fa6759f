import type { Selectable, Updateable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type CommentRow = Selectable<Tables['comment']>;

/** A word on one field. */
export interface NewComment {
  /** JSON Pointer (RFC 6901) into the draft; `''` is the whole passport. */
  readonly pointer: string;
  readonly text: string;
}

/** Comments on a passport, the oldest first. */
export async function listCommentRows(db: Db, passportId: string): Promise<CommentRow[]> {
  return await db.selectFrom('comment').selectAll().where('passport_id', '=', passportId).orderBy('at').orderBy('id').execute();
}

export async function findComment(db: Db, passportId: string, id: string): Promise<CommentRow | undefined> {
  return await db.selectFrom('comment').selectAll().where('id', '=', id).where('passport_id', '=', passportId).executeTakeFirst();
}

export async function insertComments(trx: Db, rows: readonly CommentRow[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('comment').values(rows).execute();
}

export async function updateComment(trx: Db, id: string, values: Updateable<Tables['comment']>): Promise<void> {
  await trx.updateTable('comment').set(values).where('id', '=', id).execute();
}

/** A comment as it is stored first. */
export function newComment(
  passportId: string,
  submissionId: string | null,
  { pointer, text }: NewComment,
  author: string,
  at: string,
): CommentRow {
  return {
    id: uuid(),
    passport_id: passportId,
    submission_id: submissionId,
    pointer,
    text: text.trim(),
    author,
    at,
    resolved_by: null,
    resolved_at: null,
  };
}
