import { Problem } from '@pasport/model';
import type { Context } from '../../context.ts';
import { demand } from '../../permissions/allowed.ts';
import { allowed } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import type { Actor } from '../actor.ts';
import { findPerson, membershipsOf, type PersonRow } from './person.store.ts';

/**
 * A person whom the actor may change: all of their roles lie where the actor manages people. Whoever acts elsewhere
 * too is managed by the system administrator only.
 *
 * @throws {Problem} `person-not-found` for one whom the actor may not even list, `not-allowed` for one whom they may
 *   list only, `not-signed-in`
 */
export async function manageablePerson(ctx: Context, actor: Actor, id: string): Promise<PersonRow> {
  const { db } = ctx.database;
  demand(actor, 'person.change', of(actor.kind === 'guest' ? null : actor.organisation));
  const person = await findPerson(db, id);
  const organisations = person ? (await membershipsOf(db, id)).map((one) => one.organisation_id) : [];
  const isSeen = allowed(actor, 'person.list', of(null)) || organisations.some((one) => allowed(actor, 'person.list', of(one)));
  if (!person || !isSeen) throw new Problem('person-not-found');
  demand(actor, 'person.change', { organisations });
  return person;
}
