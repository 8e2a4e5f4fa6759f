import { randomBytes } from 'node:crypto';
import { Problem } from '@pasport/model';
import type { Selectable } from 'kysely';
import type { Db } from '../../db/open-database.ts';
import type { Tables } from '../../db/tables.ts';
import { secretHash } from '../token.ts';

export type LinkRow = Selectable<Tables['one_time_link']>;

/** A link that was made: its address is given out this once. */
export interface MadeLink {
  readonly url: string;
  readonly expiresAt: string;
}

const hourMs = 3_600_000;
/** How long links are valid. */
export const linkLifeMs = { invitation: 7 * 24 * hourMs, password: 24 * hourMs, administrator: 24 * hourMs } as const;

const paths = { invitation: '/prihlaseni/pozvanka', password: '/prihlaseni/heslo' } as const;

/** Makes a link that lets do one thing once. Its secret stands behind `#`: browsers send it to no server and no log keeps it. */
export async function makeLink(
  trx: Db,
  baseUrl: string,
  link: Pick<LinkRow, 'kind' | 'email' | 'organisation_id' | 'role' | 'person_id' | 'created_by'>,
  life: { readonly now: Date; readonly ms: number },
): Promise<MadeLink> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(life.now.getTime() + life.ms).toISOString();
  const times = { created_at: life.now.toISOString(), expires_at: expiresAt, used_at: null };
  await trx
    .insertInto('one_time_link')
    .values({ secret_hash: secretHash(secret), ...link, ...times })
    .execute();
  return { url: `${baseUrl}${paths[link.kind]}#${secret}`, expiresAt };
}

/**
 * Uses a link up.
 *
 * @throws {Problem} `link-not-valid` for one that is unknown, used, expired or of another kind
 */
export async function useLink(trx: Db, kind: LinkRow['kind'], secret: string, now: Date): Promise<LinkRow> {
  const at = now.toISOString();
  const row = await trx
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('secret_hash', '=', secretHash(secret))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Problem('link-not-valid');
  return row;
}

/** What a link that still holds is for, without using it up. */
export async function readLink(db: Db, kind: LinkRow['kind'], secret: string, now: Date): Promise<LinkRow> {
  const row = await db
    .selectFrom('one_time_link')
    .selectAll()
    .where('secret_hash', '=', secretHash(secret))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) throw new Problem('link-not-valid');
  return row;
}
