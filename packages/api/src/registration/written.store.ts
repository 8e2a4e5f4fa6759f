import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

/** Tables of what is being written: kept after every step, forgotten when nobody comes back. */
export type WrittenTable = 'registration_draft' | 'inventory_upload';
export type WrittenRow = Selectable<Tables['registration_draft']>;

/** What a save changes. */
export type WrittenChange = Partial<Pick<WrittenRow, 'state' | 'step' | 'passport_id' | 'expires_at'>> & Pick<WrittenRow, 'updated_at'>;

export async function insertWritten(db: Db, table: WrittenTable, row: WrittenRow): Promise<void> {
  await db.insertInto(table).values(row).execute();
}

export async function findWritten(db: Db, table: WrittenTable, id: string): Promise<WrittenRow | undefined> {
  return await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
}

/** Those of an author that became nothing yet, the last written first. */
export async function listWritten(db: Db, table: WrittenTable, author: string, now: string, limit: number): Promise<WrittenRow[]> {
  return await db
    .selectFrom(table)
    .selectAll()
    .where('author', '=', author)
    .where('passport_id', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
}

/** Saves if nobody has saved since that version. */
export async function updateWritten(db: Db, table: WrittenTable, id: string, version: number, change: WrittenChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(table)
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteWritten(db: Db, table: WrittenTable, id: string): Promise<void> {
  await db.deleteFrom(table).where('id', '=', id).execute();
}

export async function deleteExpired(db: Db, now: string): Promise<void> {
  for (const table of ['registration_draft', 'inventory_upload'] as const) {
    await db.deleteFrom(table).where('expires_at', '<', now).execute();
  }
}
