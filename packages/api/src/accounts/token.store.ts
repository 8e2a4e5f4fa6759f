import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import type { Membership } from './membership.ts';

/** What may be known of a token once it was given out: everything but its secret. */
export type TokenEntry = Omit<Selectable<Tables['token']>, 'secret_hash'>;

/** Tokens, the newest first. */
export async function listTokens(db: Db): Promise<TokenEntry[]> {
  return await db
    .selectFrom('token')
    .select([
      'id',
      'organisation_id',
      'role',
      'label',
      'created_at',
      'expires_at',
      'last_used_at',
      'revoked_at',
      'scope',
      'person_id',
      'created_by',
      'publishes_own',
      'second_factor',
    ])
    .orderBy('created_at', 'desc')
    .execute();
}

export async function findToken(db: Db, id: string): Promise<TokenEntry | undefined> {
  return await db.selectFrom('token').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Makes a token let in no more, from the next request on.
 *
 * @returns false when there is no such token
 */
export async function revokeToken(db: Db, id: string, now: Date): Promise<boolean> {
  const result = await db.updateTable('token').set({ revoked_at: now.toISOString() }).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Makes the tokens of a person let in no more: all, or those that act in one membership. */
export async function revokeTokensOf(trx: Db, personId: string, now: Date, membership?: Membership): Promise<void> {
  let query = trx
    .updateTable('token')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null);
  if (membership) {
    const { organisation_id: organisation, role } = membership;
    query = query
      .where('role', '=', role)
      .where('organisation_id', organisation === '' ? 'is' : '=', organisation === '' ? null : organisation);
  }
  await query.execute();
}
