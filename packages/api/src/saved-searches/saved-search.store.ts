import type { Selectable } from 'kysely';
import type { Database, Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type SavedSearchRow = Selectable<Tables['saved_search']>;

/** Saved searches of a person, the newest first. */
export async function listSavedSearchRows(db: Db, personId: string): Promise<SavedSearchRow[]> {
  return await db.selectFrom('saved_search').selectAll().where('person_id', '=', personId).orderBy('id', 'desc').execute();
}

/** Somebody else’s is as if there were none. */
export async function findSavedSearch(db: Db, personId: string, id: string): Promise<SavedSearchRow | undefined> {
  return await db.selectFrom('saved_search').selectAll().where('id', '=', id).where('person_id', '=', personId).executeTakeFirst();
}

export async function insertSavedSearch(trx: Db, row: SavedSearchRow): Promise<void> {
  await trx.insertInto('saved_search').values(row).execute();
}

export async function renameSavedSearch(trx: Db, id: string, name: string): Promise<void> {
  await trx.updateTable('saved_search').set({ name }).where('id', '=', id).execute();
}

export async function deleteSavedSearch(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('saved_search').where('id', '=', id).execute();
}

/** Takes the search that is due longest and says when it is due again: of several processes one has it. */
export async function claimDueSearch(database: Database, now: string, nextAt: string): Promise<SavedSearchRow | undefined> {
  const due = database.db.selectFrom('saved_search').select('id').where('look_at', '<=', now).orderBy('look_at').limit(1);
  return await database.db
    .updateTable('saved_search')
    .set({ look_at: nextAt })
    .where('id', 'in', database.skipLocked(due))
    .returningAll()
    .executeTakeFirst();
}

/** Those of the passports that were found for the search already. */
export async function knownFinds(db: Db, searchId: string, passportIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (passportIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('saved_search_find')
    .select('passport_id')
    .where('search_id', '=', searchId)
    .where('passport_id', 'in', passportIds)
    .execute();
  return new Set(rows.map((row) => row.passport_id));
}

/** When passports were first published; those never published are missing. */
export async function firstPublished(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('revision')
    .select(['passport_id', (eb) => eb.fn.min('at').as('at')])
    .where('passport_id', 'in', passportIds)
    .where('status', '=', 'published')
    .groupBy('passport_id')
    .execute();
  return new Map(rows.map((row) => [row.passport_id, row.at]));
}
