import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type SubmissionRow = Selectable<Tables['submission']>;

/** The open submission of a passport: waiting for a decision, or returned. */
export async function findOpenSubmission(db: Db, passportId: string): Promise<SubmissionRow | undefined> {
  return await db
    .selectFrom('submission')
    .selectAll()
    .where('passport_id', '=', passportId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
}

/** Open submissions of passports. */
export async function findOpenSubmissions(db: Db, passportIds: readonly string[]): Promise<SubmissionRow[]> {
  if (passportIds.length === 0) return [];
  return await db.selectFrom('submission').selectAll().where('passport_id', 'in', passportIds).where('closed_at', 'is', null).execute();
}

/** Rounds of review of a passport, the newest first. */
export async function listSubmissions(db: Db, passportId: string): Promise<SubmissionRow[]> {
  return await db.selectFrom('submission').selectAll().where('passport_id', '=', passportId).orderBy('submitted_at', 'desc').execute();
}

export async function insertSubmissions(trx: Db, rows: readonly SubmissionRow[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('submission').values(rows).execute();
}

export async function updateSubmission(trx: Db, id: string, values: Updateable<Tables['submission']>): Promise<void> {
  await trx.updateTable('submission').set(values).where('id', '=', id).execute();
}
