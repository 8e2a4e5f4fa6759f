import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import type { OtherApprovers } from './decide-publication.ts';
import { whoAnswersFor } from './who-answers-for.ts';

/** Who else could approve what the actor writes for these organisations: people, since who holds a token is not known. */
export async function otherApprovers(trx: Db, actor: Actor, organisations: readonly string[]): Promise<OtherApprovers> {
  const me = await whoAnswersFor(trx, actorRef(actor));
  const rows = await trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['membership.organisation_id', 'membership.role'])
    .distinct()
    .where('membership.organisation_id', 'in', [...organisations, ''])
    .where('membership.role', 'in', ['approver', 'organisation-admin', 'data-team'])
    .where('person.disabled_at', 'is', null)
    .where('person.id', '!=', me.replace(/^person:/, ''))
    .execute();
  return {
    isTrusted: await isTrusted(trx, actor),
    inside: new Set(rows.filter(({ role }) => role !== 'data-team').map((row) => row.organisation_id)),
    inDataTeam: rows.some(({ role }) => role === 'data-team'),
  };
}

async function isTrusted(trx: Db, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'token') return false;
  const token = await trx.selectFrom('token').select('publishes_own').where('id', '=', actor.id).executeTakeFirst();
  return token?.publishes_own === 1;
}
