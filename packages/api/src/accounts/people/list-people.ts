import { Problem } from '@pasport/model';
import type { Context } from '../../context.ts';
import { allowed, demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import type { Actor } from '../actor.ts';
import { shownMembership } from '../membership.ts';

/** A person as an administrator sees them: an administrator of an organisation learns only of roles in it. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isDisabled: boolean;
  readonly hasSecondFactor: boolean;
  readonly createdAt: string;
  readonly memberships: readonly { readonly organisation: string | null; readonly role: string; readonly isFromProvider: boolean }[];
}

/**
 * People, by name: of one organisation, or all for the system administrator.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listPeople(ctx: Context, actor: Actor, organisation: string | undefined): Promise<ShownPerson[]> {
  const seesAll = allowed(actor, 'person.list', of(null));
  const only = organisation ?? (seesAll || actor.kind === 'guest' ? undefined : (actor.organisation ?? undefined));
  demand(actor, 'person.list', of(only ?? null));
  const { db } = ctx.database;
  const memberships = await db
    .selectFrom('membership')
    .selectAll()
    .$if(only !== undefined, (query) => query.where('organisation_id', '=', only ?? ''))
    .orderBy('created_at')
    .execute();
  const people = await db
    .selectFrom('person')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .$if(only !== undefined, (query) => query.where('id', 'in', [...new Set(memberships.map((one) => one.person_id)), '']))
    .execute();
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    isDisabled: person.disabled_at !== null,
    hasSecondFactor: person.totp_confirmed_at !== null,
    createdAt: person.created_at,
    memberships: memberships
      .filter((one) => one.person_id === person.id)
      .map((one) => ({ ...shownMembership(one), isFromProvider: one.issuer !== null })),
  }));
}

/** One person of the list. */
export async function getPerson(ctx: Context, actor: Actor, id: string): Promise<ShownPerson> {
  const person = (await listPeople(ctx, actor, undefined)).find((one) => one.id === id);
  if (!person) throw new Problem('person-not-found');
  return person;
}
