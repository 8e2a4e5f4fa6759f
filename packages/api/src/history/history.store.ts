import type { Selectable } from 'kysely';
import type { AlarmRow } from '../alarms/alarm.store.ts';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type RevisionHead = Pick<Selectable<Tables['revision']>, 'revision' | 'status' | 'origin' | 'actor' | 'at'>;

/** Most entries of one kind that a history tells of; the newest ones. */
const maxRows = 2_000;

/** Revisions of a passport without their documents, the newest first. */
export async function listRevisionHeads(db: Db, passportId: string): Promise<RevisionHead[]> {
  return await db
    .selectFrom('revision')
    .select(['revision', 'status', 'origin', 'actor', 'at'])
    .where('passport_id', '=', passportId)
    .orderBy('revision', 'desc')
    .limit(maxRows)
    .execute();
}

/** Alarms of a passport, open and closed, the newest first. */
export async function listAlarmsOf(db: Db, passportId: string): Promise<AlarmRow[]> {
  return await db.selectFrom('alarm').selectAll().where('passport_id', '=', passportId).orderBy('since', 'desc').limit(maxRows).execute();
}

/** Reports of a passport without their documents, the newest first. */
export async function listScores(db: Db, passportId: string): Promise<{ number: number; score: number; at: string; revision: number }[]> {
  return await db
    .selectFrom('report')
    .select(['number', 'score', 'at', 'revision'])
    .where('passport_id', '=', passportId)
    .orderBy('number', 'desc')
    .limit(maxRows)
    .execute();
}
