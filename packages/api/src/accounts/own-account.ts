import { Problem } from '@pasport/model';
import type { Author } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { actorRef, type Actor } from './actor.ts';
import { isPasswordOrBusy } from './passwords/password-or-busy.ts';
import { findPerson, type PersonRow } from './people/person.store.ts';
import { attemptKey, clearAttempts, countAttempt } from './sign-in/sign-in-lock.ts';

export type Person = Extract<Actor, { kind: 'person' }>;

/** The person who acts in a session; a token has no account of its own. */
export function demandPerson(actor: Actor): Person {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  if (actor.kind === 'token') throw new Problem('not-allowed');
  return actor;
}

/** Who does something now, for the audit log. */
export function authorOf(ctx: Context, actor: Actor, { requestId }: RequestInfo): Author {
  return { actor: actorRef(actor), at: ctx.clock().toISOString(), requestId };
}

/**
 * The account of the person who acts, once they have shown that they know its password: a browser left open changes
 * nothing about how one signs in.
 *
 * @throws {Problem} `sign-in-failed`, `too-many-requests`, `not-signed-in`, `not-allowed`
 */
export async function confirmedAccount(ctx: Context, actor: Actor, password: string, address: string): Promise<PersonRow> {
  const { id } = demandPerson(actor);
  const key = attemptKey(`person:${id}`, address);
  await countAttempt(ctx, key);
  const person = await findPerson(ctx.database.db, id);
  if (!person || !(await isPasswordOrBusy(password, person.password_hash))) throw new Problem('sign-in-failed');
  await clearAttempts(ctx.database.db, key);
  return person;
}
