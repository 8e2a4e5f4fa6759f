import type { Db } from '../db/open-database.ts';

/** When somebody last asked to have passports checked at once; those nobody asked for are left out. */
export async function findCheckRequests(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db.selectFrom('check_request').selectAll().where('passport_id', 'in', passportIds).execute();
  return new Map(rows.map((row) => [row.passport_id, row.at]));
}

/** Notes the request, in the transaction that wants the jobs; what is older than it does not answer it. */
export async function noteCheckRequest(trx: Db, passportId: string, at: string): Promise<void> {
  await trx
    .insertInto('check_request')
    .values({ passport_id: passportId, at })
    .onConflict((conflict) => conflict.column('passport_id').doUpdateSet({ at }))
    .execute();
}
