import type { Passport } from '@pasport/model';
import type { Insertable, Selectable } from 'kysely';
import type { Database, Db } from '../db/open-database.ts';
import { preparedQuery } from '../db/prepared-query.ts';
import type { Tables } from '../db/tables.ts';

export type PassportRow = Selectable<Tables['passport']>;

/** The document of a row. */
export function documentOf(row: Pick<PassportRow, 'document'>): Passport {
  return JSON.parse(row.document) as Passport;
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const columnOf = (idOrSlug: string): 'id' | 'slug' => (uuidForm.test(idOrSlug) ? 'id' : 'slug');

/** One passport by id or short name, as a transaction sees it. */
export async function findPassport(trx: Db, idOrSlug: string): Promise<PassportRow | undefined> {
  return await trx.selectFrom('passport').selectAll().where(columnOf(idOrSlug), '=', idOrSlug).executeTakeFirst();
}

const readBy = {
  id: preparedQuery((db) => db.selectFrom('passport').selectAll().where('id', '=', '')),
  slug: preparedQuery((db) => db.selectFrom('passport').selectAll().where('slug', '=', '')),
};

const readHeadBy = {
  id: preparedQuery((db) => db.selectFrom('passport').select(['id', 'organisation_id', 'change_seq']).where('id', '=', '')),
  slug: preparedQuery((db) => db.selectFrom('passport').select(['id', 'organisation_id', 'change_seq']).where('slug', '=', '')),
};

/** Which passport it is and its last change, without the document. */
export async function readPassportHead(
  database: Database,
  idOrSlug: string,
): Promise<Pick<PassportRow, 'id' | 'organisation_id' | 'change_seq'> | undefined> {
  const [head] = await readHeadBy[columnOf(idOrSlug)](database, [idOrSlug]);
  return head;
}

/** One passport by id or short name, as it is committed. */
export async function readPassport(database: Database, idOrSlug: string): Promise<PassportRow | undefined> {
  const [row] = await readBy[columnOf(idOrSlug)](database, [idOrSlug]);
  return row;
}

/** Many by id, in no order. */
export async function findPassports(db: Db, ids: readonly string[]): Promise<PassportRow[]> {
  if (ids.length === 0) return [];
  return await db.selectFrom('passport').selectAll().where('id', 'in', ids).execute();
}

/** Those that foreign sources know by these names, of any organisation. */
export async function findBySourceKeys(db: Db, keys: readonly string[]): Promise<PassportRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('passport').selectAll().where('source_key', 'in', keys).execute();
}

export async function insertPassports(trx: Db, rows: readonly Insertable<Tables['passport']>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('passport').values(rows).execute();
}

export async function updatePassport(trx: Db, row: PassportRow): Promise<void> {
  const { id, ...values } = row;
  await trx.updateTable('passport').set(values).where('id', '=', id).execute();
}

export async function insertRevisions(trx: Db, rows: readonly Insertable<Tables['revision']>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('revision').values(rows).execute();
}

export type RevisionRow = Selectable<Tables['revision']>;

/** Revisions of a passport, the newest first. */
export async function listRevisionRows(db: Db, passportId: string): Promise<RevisionRow[]> {
  return await db.selectFrom('revision').selectAll().where('passport_id', '=', passportId).orderBy('revision', 'desc').execute();
}

export async function findRevision(db: Db, passportId: string, revision: number): Promise<RevisionRow | undefined> {
  return await db
    .selectFrom('revision')
    .selectAll()
    .where('passport_id', '=', passportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
}
