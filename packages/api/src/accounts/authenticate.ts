import { Problem } from '@pasport/model';
import type { Database } from '../db/open-database.ts';
import { preparedQuery } from '../db/prepared-query.ts';
import { guest, type Actor } from './actor.ts';
import { readSession, type SessionRow } from './sessions/session.store.ts';
import { isSameHash, parseToken, secretHash } from './token.ts';

/** How exact the time of the last use is. */
const lastUseMs = 3_600_000;

const readToken = preparedQuery((db) => db.selectFrom('token').selectAll().where('id', '=', ''));

/** Who asks, and the session that the request's cookie belongs to, whoever asks. */
export interface Caller {
  readonly actor: Actor;
  readonly session: SessionRow | null;
  /** Signed in with a second factor, or a token that belongs to nobody in person. */
  readonly isStrong: boolean;
}

/**
 * Who the caller is, by the Authorization header, else by the cookie of a session. Asked of the database on every
 * request, so that what was revoked stops at once on every process.
 *
 * @returns a guest when there is neither, or the session has ended
 * @throws {Problem} `token-not-valid` for a header that is there but does not let in
 */
export async function authenticate(
  database: Database,
  { authorization, cookie }: { readonly authorization: string | undefined; readonly cookie?: string | undefined },
  now: Date,
): Promise<Caller> {
  const session = cookie ? await readSession(database, cookie, now) : null;
  if (authorization !== undefined) return { ...(await callerOfToken(database, authorization, now)), session };
  return { actor: session ? actorOfSession(session) : guest, session, isStrong: session !== null && session.second_factor !== null };
}

async function callerOfToken(database: Database, authorization: string, now: Date): Promise<Omit<Caller, 'session'>> {
  const token = parseToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  const [row] = token ? await readToken(database, [token.id]) : [];
  const at = now.toISOString();
  if (!token || !row || !isSameHash(row.secret_hash, secretHash(token.secret)) || row.revoked_at !== null || row.expires_at <= at) {
    throw new Problem('token-not-valid');
  }
  if (row.last_used_at === null || Date.parse(row.last_used_at) < now.getTime() - lastUseMs) {
    await database.db.updateTable('token').set({ last_used_at: at }).where('id', '=', row.id).execute();
  }
  const actor = { kind: 'token' as const, id: row.id, role: row.role, organisation: row.organisation_id };
  const isStrong = row.person_id === null || row.second_factor !== null;
  return { actor: row.scope === 'read' ? { ...actor, isReadOnly: true } : actor, isStrong };
}

/** The person of a session, where they act now. */
export function actorOfSession({ person_id: id, id: session, role, organisation_id: organisation }: SessionRow): Actor {
  return { kind: 'person', id, session, role, organisation: organisation || null };
}
