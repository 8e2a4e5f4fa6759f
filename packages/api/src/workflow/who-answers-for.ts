import type { Db } from '../db/open-database.ts';

/**
 * Who answers for what an actor did, so that nobody makes four eyes of two. The person, also when one of their tokens
 * spoke or one that they made for a program. Tokens that nobody made in person are told apart by their organisation
 * only: who holds them is not known.
 *
 * @param ref see `actorRef`
 * @returns `person:<id>`, `programs-of:<organisation>`, or the reference itself when it is no token
 */
export async function whoAnswersFor(db: Db, ref: string): Promise<string> {
  const id = /^token:(.*)$/.exec(ref)?.[1];
  if (id === undefined) return ref;
  const token = await db.selectFrom('token').select(['person_id', 'created_by', 'organisation_id']).where('id', '=', id).executeTakeFirst();
  if (!token) return ref;
  if (token.person_id !== null) return `person:${token.person_id}`;
  // A token made by a token is older than it, so this ends.
  if (token.created_by !== null && /^(person|token):/.test(token.created_by)) return await whoAnswersFor(db, token.created_by);
  return `programs-of:${token.organisation_id ?? ''}`;
}
