import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type FeedbackRow = Selectable<Tables['feedback']>;

export async function insertFeedback(trx: Db, row: FeedbackRow): Promise<void> {
  await trx.insertInto('feedback').values(row).execute();
}

export async function findFeedback(db: Db, id: string): Promise<FeedbackRow | undefined> {
  return await db.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirst();
}

interface FeedbackQuery {
  readonly isClosed: boolean;
  /** Only what asks for data of this organisation. */
  readonly organisation?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Messages, the newest first. */
export async function pageOfFeedback(db: Db, { isClosed, organisation, before, limit }: FeedbackQuery): Promise<FeedbackRow[]> {
  return await db
    .selectFrom('feedback')
    .selectAll()
    .where('closed_at', isClosed ? 'is not' : 'is', null)
    .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation ?? ''))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Marks a message as dealt with; the address for the answer is needed no more. */
export async function closeFeedbackRow(trx: Db, id: string, by: string, at: string): Promise<void> {
  await trx.updateTable('feedback').set({ closed_at: at, closed_by: by, reply_to: null }).where('id', '=', id).execute();
}
