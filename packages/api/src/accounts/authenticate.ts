import { Problem } from '@pasport/model';
import type { Database } from '../db/open-database.ts';
import { preparedQuery } from '../db/prepared-query.ts';
import { guest, type Actor } from './actor.ts';
import { isSameHash, parseToken, secretHash } from './token.ts';

/** How exact the time of the last use is. */
const lastUseMs = 3_600_000;

const readToken = preparedQuery((db) => db.selectFrom('token').selectAll().where('id', '=', ''));

/**
 * Who the caller is, by the Authorization header. Asked of the database on every request, so that a revoked
 * token stops at once on every process.
 *
 * @returns a guest when there is no header
 * @throws {Problem} `token-not-valid` for a header that is there but does not let in
 */
export async function authenticate(database: Database, authorization: string | undefined, now: Date): Promise<Actor> {
  if (authorization === undefined) return guest;
  const token = parseToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  const [row] = token ? await readToken(database, [token.id]) : [];
  const at = now.toISOString();
  if (!token || !row || !isSameHash(row.secret_hash, secretHash(token.secret)) || row.revoked_at !== null || row.expires_at <= at) {
    throw new Problem('token-not-valid');
  }
  if (row.last_used_at === null || Date.parse(row.last_used_at) < now.getTime() - lastUseMs) {
    await database.db.updateTable('token').set({ last_used_at: at }).where('id', '=', row.id).execute();
  }
  return { kind: 'token', id: row.id, role: row.role, organisation: row.organisation_id };
}
