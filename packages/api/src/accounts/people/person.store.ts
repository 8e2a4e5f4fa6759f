import type { Selectable } from 'kysely';
import type { Db } from '../../db/open-database.ts';
import type { Tables } from '../../db/tables.ts';
import type { Membership } from '../membership.ts';

export type PersonRow = Selectable<Tables['person']>;

export async function findPerson(db: Db, id: string): Promise<PersonRow | undefined> {
  return await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
}

/** @param email folded, see `foldedEmail` */
export async function findPersonByEmail(db: Db, email: string): Promise<PersonRow | undefined> {
  return await db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst();
}

/** Roles of a person, the oldest first. */
export async function membershipsOf(db: Db, personId: string): Promise<(Membership & { issuer: string | null })[]> {
  return await db
    .selectFrom('membership')
    .select(['organisation_id', 'role', 'issuer'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('organisation_id')
    .orderBy('role')
    .execute();
}
