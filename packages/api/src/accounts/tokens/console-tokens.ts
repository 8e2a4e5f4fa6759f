import { writeAudited } from '../../audit/write-audited.ts';
import type { Database } from '../../db/open-database.ts';
import { createToken, type NewToken } from '../create-token.ts';
import { findToken, revokeToken } from '../token.store.ts';

const authorAt = (now: Date) => ({ actor: 'console', at: now.toISOString(), requestId: null });

/**
 * Makes a token for whoever runs the server, and writes it down.
 *
 * @throws {Problem} those of `createToken`
 */
export async function makeConsoleToken(database: Database, wanted: NewToken, now: Date): Promise<string> {
  return await writeAudited(database, authorAt(now), async (trx, note) => {
    const token = await createToken({ db: trx }, { ...wanted, createdBy: 'console' }, now);
    const made = { object: `token:${token.split('_')[1]}`, organisation: wanted.organisation };
    note({ action: `token.make.${wanted.role}`, ...made });
    if (wanted.publishesOwn) note({ action: 'token.publishes-own', ...made });
    return token;
  });
}

/**
 * Revokes a token, and writes it down.
 *
 * @returns false when there is no such token
 */
export async function revokeConsoleToken(database: Database, id: string, now: Date): Promise<boolean> {
  return await writeAudited(database, authorAt(now), async (trx, note) => {
    const token = await findToken(trx, id);
    if (!token) return false;
    note({ action: 'token.revoke', object: `token:${id}`, organisation: token.organisation_id });
    return await revokeToken(trx, id, now);
  });
}
