import { Problem } from '@pasport/model';
import type { Db } from '../../db/open-database.ts';
import type { Actor, Role } from '../actor.ts';
import { membershipsOf } from './person.store.ts';

const administrators: ReadonlySet<Role> = new Set(['system-admin', 'organisation-admin']);

/**
 * Runs a change of a person's roles or access and makes sure that an administrator is left: for the system always,
 * for an organisation when somebody would lock themselves out. Call it in a transaction.
 *
 * @throws {Problem} `last-administrator`; the transaction is then rolled back
 */
export async function keepAdministrator(trx: Db, actor: Actor, personId: string, change: () => Promise<void>): Promise<void> {
  const held = (await membershipsOf(trx, personId)).filter(({ role }) => administrators.has(role));
  await change();
  const isSelf = actor.kind === 'person' && actor.id === personId;
  for (const { organisation_id, role } of held) {
    if (role !== 'system-admin' && !isSelf) continue;
    const left = await trx
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .select('person.id')
      .where('organisation_id', '=', organisation_id)
      .where('role', '=', role)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (!left) throw new Problem('last-administrator');
  }
}
