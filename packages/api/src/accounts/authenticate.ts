import { Problem } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import { guest, type Actor } from './actor.ts';
import { isSameHash, parseToken, secretHash } from './token.ts';

/** How exact the time of the last use is. */
const lastUseMs = 3_600_000;

/**
 * Who the caller is, by the Authorization header. Asked of the database on every request, so that a revoked
 * token stops at once on every process.
 *
 * @returns a guest when there is no header
 * @throws {Problem} `token-not-valid` for a header that is there but does not let in
 */
export async function authenticate(db: Db, authorization: string | undefined, now: Date): Promise<Actor> {
  if (authorization === undefined) return guest;
  const token = parseToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  const row = token && (await db.selectFrom('token').selectAll().where('id', '=', token.id).executeTakeFirst());
  const at = now.toISOString();
  if (!row || !isSameHash(row.secret_hash, secretHash(token.secret)) || row.revoked_at !== null || row.expires_at <= at) {
    throw new Problem('token-not-valid');
  }
  if (row.last_used_at === null || Date.parse(row.last_used_at) < now.getTime() - lastUseMs) {
    await db.updateTable('token').set({ last_used_at: at }).where('id', '=', row.id).execute();
  }
  return { kind: 'token', id: row.id, role: row.role, organisation: row.organisation_id };
}
