import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type ReportRow = Selectable<Tables['report']>;

/** Numbers of the newest reports of these passports; those without one are left out. */
export async function lastReportNumbers(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('report')
    .select((eb) => ['passport_id', eb.fn.max('number').as('number')])
    .where('passport_id', 'in', passportIds)
    .groupBy('passport_id')
    .execute();
  return new Map(rows.map((row) => [row.passport_id, row.number]));
}

export async function insertReports(trx: Db, rows: readonly Insertable<Tables['report']>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('report').values(rows).execute();
}

/** The newest report of a passport. */
export async function findLastReport(db: Db, passportId: string): Promise<ReportRow | undefined> {
  return await db
    .selectFrom('report')
    .selectAll()
    .where('passport_id', '=', passportId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Numbers, times and scores of all reports of a passport, the newest first. */
export async function listReportRows(db: Db, passportId: string): Promise<Omit<ReportRow, 'document'>[]> {
  return await db
    .selectFrom('report')
    .select(['passport_id', 'number', 'revision', 'score', 'at'])
    .where('passport_id', '=', passportId)
    .orderBy('number', 'desc')
    .execute();
}
