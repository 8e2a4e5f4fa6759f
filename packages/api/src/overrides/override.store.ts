import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type OverrideRow = Selectable<Tables['override']>;

/** The override of a passport that has not ended: in force, or waiting for a second person. */
export async function findOpenOverride(db: Db, passportId: string): Promise<OverrideRow | undefined> {
  const [row] = await findOpenOverrides(db, [passportId]);
  return row;
}

/** Overrides of passports that have not ended. */
export async function findOpenOverrides(db: Db, passportIds: readonly string[]): Promise<OverrideRow[]> {
  if (passportIds.length === 0) return [];
  return await db.selectFrom('override').selectAll().where('passport_id', 'in', passportIds).where('ended_at', 'is', null).execute();
}

/** Overrides that a passport ever had, the newest first. */
export async function listOverrides(db: Db, passportId: string): Promise<OverrideRow[]> {
  return await db.selectFrom('override').selectAll().where('passport_id', '=', passportId).orderBy('asked_at', 'desc').execute();
}

/** Overrides that have not ended and whose last day comes before another one, the soonest first. */
export async function findExpiring(db: Db, before: string, limit: number): Promise<OverrideRow[]> {
  return await db
    .selectFrom('override')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('expires_on', '<', before)
    .orderBy('expires_on')
    .limit(limit)
    .execute();
}

export async function insertOverride(trx: Db, row: OverrideRow): Promise<void> {
  await trx.insertInto('override').values(row).execute();
}

export async function updateOverride(trx: Db, id: string, values: Updateable<Tables['override']>): Promise<void> {
  await trx.updateTable('override').set(values).where('id', '=', id).execute();
}
