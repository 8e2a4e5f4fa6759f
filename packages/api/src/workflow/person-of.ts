import type { Db } from '../db/open-database.ts';

/**
 * Who stands behind a reference to an actor: the person, also when it was their token that spoke. A token of an
 * organisation, which nobody made in person, stands for itself.
 *
 * @param ref see `actorRef`
 */
export async function personOf(db: Db, ref: string): Promise<string> {
  const id = /^token:(.*)$/.exec(ref)?.[1];
  if (id === undefined) return ref;
  const token = await db.selectFrom('token').select('person_id').where('id', '=', id).executeTakeFirst();
  return token?.person_id ? `person:${token.person_id}` : ref;
}
