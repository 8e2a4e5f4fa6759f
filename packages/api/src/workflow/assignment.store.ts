import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type AssignmentRow = Tables['assignment'];

/** Who looks after a passport, in the order in which they were named. */
export async function listAssignmentRows(db: Db, passportId: string): Promise<AssignmentRow[]> {
  return await db.selectFrom('assignment').selectAll().where('passport_id', '=', passportId).orderBy('position').execute();
}

/** Names those who look after a passport anew. */
export async function replaceAssignments(trx: Db, passportId: string, rows: readonly AssignmentRow[]): Promise<void> {
  await trx.deleteFrom('assignment').where('passport_id', '=', passportId).execute();
  if (rows.length > 0) await trx.insertInto('assignment').values(rows).execute();
}

/** Those of these people who act for the organisation or for all of them. */
export async function membersOf(trx: Db, organisation: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('membership')
    .select('person_id')
    .where('person_id', 'in', personIds)
    .where('organisation_id', 'in', [organisation, ''])
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
