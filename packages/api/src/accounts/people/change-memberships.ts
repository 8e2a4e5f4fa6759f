import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Db } from '../../db/open-database.ts';
import { knownOrganisations } from '../../organisations/organisation.store.ts';
import { allowed, demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import { organisationRoles, type Actor } from '../actor.ts';
import { fits, type Membership } from '../membership.ts';
import { authorOf } from '../own-account.ts';
import { endSessions } from '../sessions/session.store.ts';
import { revokeTokensOf } from '../token.store.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { findPerson, membershipsOf } from './person.store.ts';

/**
 * May the actor give this role there? Roles that work across organisations are given by the system administrator only.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `organisation-not-found`, `invalid-request` for a role and an
 *   organisation that do not go together
 */
export async function demandGiving(ctx: Context, actor: Actor, membership: Membership): Promise<void> {
  const { organisation_id: organisation, role } = membership;
  demand(actor, organisationRoles.has(role) ? 'role.give-in-organisation' : 'role.give-everywhere', of(organisation));
  if (!fits(membership)) throw new Problem('invalid-request', { faults: [notTogether] });
  if (organisation !== '' && !(await knownOrganisations(ctx.database.db, [organisation])).has(organisation)) {
    throw new Problem('organisation-not-found', { params: { organisation } });
  }
}

const notTogether = {
  pointer: '/role',
  code: 'role-organisation',
  message: {
    cs: 'Tato role a organizace k sobě nepatří: registrátor, schvalovatel a správce organizace ji potřebují, ostatní role jsou pro celý registr.',
    en: 'This role and organisation do not go together: registrars, approvers and administrators of an organisation need one, other roles are for the whole registry.',
  },
};

/** Gives a person another role. */
export async function addMembership(
  ctx: Context,
  actor: Actor,
  personId: string,
  membership: Membership,
  info: RequestInfo,
): Promise<void> {
  await demandGiving(ctx, actor, membership);
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    // An administrator of an organisation gives roles to its people; strangers are invited and accept themselves.
    if (!(await isListed(trx, actor, personId))) throw new Problem('person-not-found');
    await insertMembership(trx, personId, membership, ctx.clock());
    note({ action: `membership.add.${membership.role}`, object: `person:${personId}`, organisation: membership.organisation_id });
  });
}

/** Stores a role that a person did not have yet. */
export async function insertMembership(
  trx: Db,
  personId: string,
  { organisation_id, role }: Membership,
  now: Date,
  issuer: string | null = null,
) {
  await trx
    .insertInto('membership')
    .values({ person_id: personId, organisation_id, role, issuer, created_at: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['person_id', 'organisation_id', 'role']).doNothing())
    .execute();
}

/**
 * Takes a role from a person; sessions and tokens that act in it end at once.
 *
 * @throws {Problem} `person-not-found`, `membership-not-found`, `last-administrator`, `not-allowed`
 */
export async function removeMembership(
  ctx: Context,
  actor: Actor,
  personId: string,
  membership: Membership,
  info: RequestInfo,
): Promise<void> {
  await demandGiving(ctx, actor, membership);
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    if (!(await isListed(trx, actor, personId))) throw new Problem('person-not-found');
    await keepAdministrator(trx, actor, personId, () => deleteMembership(trx, personId, membership, ctx.clock()));
    note({ action: `membership.remove.${membership.role}`, object: `person:${personId}`, organisation: membership.organisation_id });
  });
}

/** Removes a role with the sessions and tokens that act in it. */
export async function deleteMembership(trx: Db, personId: string, membership: Membership, now: Date): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('membership')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', membership.organisation_id)
    .where('role', '=', membership.role)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Problem('membership-not-found');
  await endSessions(trx, personId, { membership });
  await revokeTokensOf(trx, personId, now, membership);
}

async function isListed(trx: Db, actor: Actor, personId: string): Promise<boolean> {
  if (!(await findPerson(trx, personId))) return false;
  if (allowed(actor, 'person.list', of(null))) return true;
  return (await membershipsOf(trx, personId)).some((one) => allowed(actor, 'person.list', of(one.organisation_id)));
}
