import type { Selectable } from 'kysely';
import type { Waiver } from '@pasport/validator';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type WaiverRow = Selectable<Tables['waiver']>;
/** Which finding is accepted: of a check, in the passport itself or in the file at an address. */
export type WaiverKey = Pick<WaiverRow, 'passport_id' | 'check_id' | 'file_hash'>;

/** In place of the hash of an address: what is accepted is a finding of the passport itself. */
export const ofPassport = '';

/** Accepted findings of a passport and of its files, by the name of the check. */
export async function listWaiverRows(db: Db, passportId: string): Promise<WaiverRow[]> {
  return await db.selectFrom('waiver').selectAll().where('passport_id', '=', passportId).orderBy('check_id').orderBy('file_hash').execute();
}

/** Accepted findings of one passport as assessments take them, by the hash of the address of the file. */
export type WaiversByFile = ReadonlyMap<string, readonly Waiver[]>;

/** Accepted findings of these passports; those without any are left out. */
export async function findWaivers(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, WaiversByFile>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db.selectFrom('waiver').selectAll().where('passport_id', 'in', passportIds).orderBy('check_id').execute();
  const byPassport = new Map<string, Map<string, Waiver[]>>();
  for (const row of rows) {
    const byFile = byPassport.get(row.passport_id) ?? new Map<string, Waiver[]>();
    byPassport.set(row.passport_id, byFile.set(row.file_hash, [...(byFile.get(row.file_hash) ?? []), waiverOf(row)]));
  }
  return byPassport;
}

function waiverOf({ check_id: check, reason, until }: WaiverRow): Waiver {
  return { check, reason, ...(until !== null && { until }) };
}

export async function findWaiver(trx: Db, key: WaiverKey): Promise<WaiverRow | undefined> {
  return await trx
    .selectFrom('waiver')
    .selectAll()
    .where('passport_id', '=', key.passport_id)
    .where('check_id', '=', key.check_id)
    .where('file_hash', '=', key.file_hash)
    .executeTakeFirst();
}

/** Stores an accepted finding; of one check in one place there is only one. */
export async function putWaiver(trx: Db, row: WaiverRow): Promise<void> {
  const { passport_id: _passport, check_id: _check, file_hash: _file, ...values } = row;
  await trx
    .insertInto('waiver')
    .values(row)
    .onConflict((conflict) => conflict.columns(['passport_id', 'check_id', 'file_hash']).doUpdateSet(values))
    .execute();
}

export async function deleteWaiver(trx: Db, key: WaiverKey): Promise<void> {
  await trx
    .deleteFrom('waiver')
    .where('passport_id', '=', key.passport_id)
    .where('check_id', '=', key.check_id)
    .where('file_hash', '=', key.file_hash)
    .execute();
}
