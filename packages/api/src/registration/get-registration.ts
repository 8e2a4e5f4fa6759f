import { Problem } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { mayWrite } from '../passports/passport.policy.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { registrationOf } from './registration-of.ts';
import type { Registration } from './registration-state.ts';
import { deleteWritten, findWritten, listWritten, type WrittenRow, type WrittenTable } from './written.store.ts';

/**
 * What an author, or a colleague in the organisation, has begun. The data team writes for all, but what others have not
 * finished may hold what it would not see of a passport.
 *
 * @throws {Problem} `not-signed-in`, `not-found` also for what belongs to others
 */
export async function ownWritten(ctx: Context, actor: Actor, table: WrittenTable, id: string): Promise<WrittenRow> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const row = await findWritten(ctx.database.db, table, id);
  if (!row || row.expires_at <= ctx.clock().toISOString() || !mayWrite(actor, row.organisation_id)) throw new Problem('not-found');
  if (row.author !== actorRef(actor) && !isInside(actor, row.organisation_id)) throw new Problem('not-found');
  return row;
}

/** A registration that is being written; see `ownWritten`. */
export async function getRegistration(ctx: Context, actor: Actor, id: string): Promise<Registration> {
  return registrationOf(await ownWritten(ctx, actor, 'registration_draft', id));
}

const mostListed = 20;

/** Own registrations that were begun and not finished, the last one first. */
export async function listRegistrations(ctx: Context, actor: Actor): Promise<Registration[]> {
  if (actor.kind === 'guest') return [];
  const now = ctx.clock().toISOString();
  const rows = await listWritten(ctx.database.db, 'registration_draft', actorRef(actor), now, mostListed);
  return rows.filter((row) => mayWrite(actor, row.organisation_id)).map(registrationOf);
}

/** Throws a registration away. */
export async function dropRegistration(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ownWritten(ctx, actor, 'registration_draft', id);
  await deleteWritten(ctx.database.db, 'registration_draft', id);
}
