import type { Selectable } from 'kysely';
import type { Waiver } from '@pasport/validator';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type WaiverRow = Selectable<Tables['waiver']>;

/** Accepted findings of a passport by the name of the check. */
export async function listWaiverRows(db: Db, passportId: string): Promise<WaiverRow[]> {
  return await db.selectFrom('waiver').selectAll().where('passport_id', '=', passportId).orderBy('check_id').execute();
}

/** Accepted findings of these passports, as an assessment takes them; passports without any are left out. */
export async function findWaivers(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, Waiver[]>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db.selectFrom('waiver').selectAll().where('passport_id', 'in', passportIds).orderBy('check_id').execute();
  const byPassport = new Map<string, Waiver[]>();
  for (const row of rows) byPassport.set(row.passport_id, [...(byPassport.get(row.passport_id) ?? []), waiverOf(row)]);
  return byPassport;
}

function waiverOf({ check_id: check, reason, until }: WaiverRow): Waiver {
  return { check, reason, ...(until !== null && { until }) };
}

export async function findWaiver(trx: Db, passportId: string, check: string): Promise<WaiverRow | undefined> {
  return await trx.selectFrom('waiver').selectAll().where('passport_id', '=', passportId).where('check_id', '=', check).executeTakeFirst();
}

/** Stores an accepted finding; of one check there is only one. */
export async function putWaiver(trx: Db, row: WaiverRow): Promise<void> {
  const { passport_id: _passport, check_id: _check, ...values } = row;
  await trx
    .insertInto('waiver')
    .values(row)
    .onConflict((conflict) => conflict.columns(['passport_id', 'check_id']).doUpdateSet(values))
    .execute();
}

export async function deleteWaiver(trx: Db, passportId: string, check: string): Promise<void> {
  await trx.deleteFrom('waiver').where('passport_id', '=', passportId).where('check_id', '=', check).execute();
}
