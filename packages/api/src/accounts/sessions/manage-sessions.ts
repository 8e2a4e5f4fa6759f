import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Actor, Role } from '../actor.ts';
import { authorOf, demandPerson } from '../own-account.ts';
import { shownMembership } from '../membership.ts';
import { manageablePerson } from '../people/manageable-person.ts';
import { endSession, findSession, listSessions, type SessionRow } from './session.store.ts';

/** A session as its person sees it. */
export interface ShownSession {
  readonly id: string;
  readonly organisation: string | null;
  readonly role: Role;
  /** Browser and system in words. */
  readonly device: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly isThis: boolean;
}

/**
 * Sessions of the own account, or of a person whom the actor manages.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `person-not-found`
 */
export async function sessionsOf(ctx: Context, actor: Actor, personId: string | undefined): Promise<ShownSession[]> {
  const id = personId === undefined || isSelf(actor, personId) ? demandPerson(actor).id : (await manageablePerson(ctx, actor, personId)).id;
  const own = actor.kind === 'person' ? actor.session : null;
  return (await listSessions(ctx.database.db, id, ctx.clock())).map((row) => shown(row, own));
}

function shown(row: SessionRow, own: string | null): ShownSession {
  const { id, device, created_at: createdAt, seen_at: seenAt, expires_at: expiresAt } = row;
  return { id, ...shownMembership(row), device, createdAt, seenAt, expiresAt, isThis: id === own };
}

const isSelf = (actor: Actor, personId: string): boolean => actor.kind === 'person' && actor.id === personId;

/**
 * Ends a session, from the next request on: an own one, or one of a person whom the actor manages.
 *
 * @throws {Problem} `session-not-found`, also for sessions of people whom the actor does not manage; `not-signed-in`
 */
export async function revokeSession(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<void> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const session = await findSession(ctx.database.db, id);
  if (!session) throw new Problem('session-not-found');
  if (!isSelf(actor, session.person_id)) {
    await manageablePerson(ctx, actor, session.person_id).catch((error: unknown) => {
      throw error instanceof Problem && error.status === 404 ? new Problem('session-not-found') : error;
    });
  }
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await endSession(trx, id);
    note({ action: 'session.end', object: `session:${id}`, organisation: session.organisation_id });
  });
}
