import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database, Db } from '../../db/open-database.ts';
import { preparedQuery } from '../../db/prepared-query.ts';
import type { SecondFactor, Tables } from '../../db/tables.ts';
import type { Membership } from '../membership.ts';
import { secretHash } from '../token.ts';
import { deviceOf } from './device-of.ts';

export type SessionRow = Selectable<Tables['session']>;

/** A session ends after this time without a request … */
export const idleMs = 30 * 60_000;
/** … and after this time in any case. */
const absoluteMs = 12 * 3_600_000;
/** How exact the time of the last request is. */
const seenMs = 60_000;

const newSecret = (): string => randomBytes(32).toString('base64url');

const readBySecret = preparedQuery((db) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .selectAll('session')
    .where('person.disabled_at', 'is', null)
    .where('secret_hash', '=', ''),
);

/**
 * The session of a cookie; `null` when it has ended. Asked of the database each time, so that what was revoked stops
 * at once on every process.
 */
export async function readSession(database: Database, secret: string, now: Date): Promise<SessionRow | null> {
  const [row] = await readBySecret(database, [secretHash(secret)]);
  if (!row || !isAlive(row, now)) return null;
  if (Date.parse(row.seen_at) < now.getTime() - seenMs) {
    await database.db.updateTable('session').set({ seen_at: now.toISOString() }).where('id', '=', row.id).execute();
  }
  return row;
}

function isAlive(row: SessionRow, now: Date): boolean {
  return row.expires_at > now.toISOString() && Date.parse(row.seen_at) + idleMs > now.getTime();
}

export interface NewSession {
  readonly personId: string;
  readonly membership: Membership;
  readonly userAgent: string | undefined;
  readonly now: Date;
  /** Left out: none. */
  readonly secondFactor?: SecondFactor;
}

/** Starts a session of a person in one of their memberships. The secret goes into the cookie; its hash is kept. */
export async function startSession(trx: Db, options: NewSession): Promise<{ readonly secret: string; readonly row: SessionRow }> {
  const secret = newSecret();
  const at = options.now.toISOString();
  const row: SessionRow = {
    id: uuid(),
    secret_hash: secretHash(secret),
    person_id: options.personId,
    organisation_id: options.membership.organisation_id,
    role: options.membership.role,
    csrf: newSecret(),
    device: deviceOf(options.userAgent),
    created_at: at,
    seen_at: at,
    expires_at: new Date(options.now.getTime() + absoluteMs).toISOString(),
    second_factor: options.secondFactor ?? null,
  };
  await trx.insertInto('session').values(row).execute();
  return { secret, row };
}

/**
 * Gives a session a new secret and form token, and another membership when one is given: the old cookie stops.
 *
 * @returns `null` when the session has ended meanwhile
 */
export async function rotateSession(trx: Db, id: string, membership?: Membership): Promise<{ secret: string; row: SessionRow } | null> {
  const secret = newSecret();
  const row = await trx
    .updateTable('session')
    .set({ secret_hash: secretHash(secret), csrf: newSecret(), ...membership })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? { secret, row } : null;
}

/** Notes that the person of a session has shown a code of their second factor in it. */
export async function strengthenSession(trx: Db, id: string): Promise<void> {
  await trx.updateTable('session').set({ second_factor: 'totp' }).where('id', '=', id).execute();
}

/** What was signed in with a second factor that is gone counts as signed in without one: sessions and own tokens. */
export async function weakenSessions(trx: Db, personId: string): Promise<void> {
  for (const table of ['session', 'token'] as const) {
    await trx
      .updateTable(table)
      .set({ second_factor: null })
      .where('person_id', '=', personId)
      .where('second_factor', '=', 'totp')
      .execute();
  }
}

/** Sessions of a person that have not ended, the last used first. */
export async function listSessions(db: Db, personId: string, now: Date): Promise<SessionRow[]> {
  const rows = await db.selectFrom('session').selectAll().where('person_id', '=', personId).orderBy('seen_at', 'desc').execute();
  return rows.filter((row) => isAlive(row, now));
}

export async function findSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function endSession(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('session').where('id', '=', id).execute();
}

/** Ends the sessions of a person: all, all but one, or those that act in one membership. */
export async function endSessions(trx: Db, personId: string, which: { but?: string; membership?: Membership } = {}): Promise<void> {
  let query = trx.deleteFrom('session').where('person_id', '=', personId);
  if (which.but !== undefined) query = query.where('id', '!=', which.but);
  if (which.membership) {
    query = query.where('organisation_id', '=', which.membership.organisation_id).where('role', '=', which.membership.role);
  }
  await query.execute();
}
