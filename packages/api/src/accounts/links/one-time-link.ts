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
/** How long links are valid; one for a forgotten password goes by mail, the others by hand. */
export const linkLifeMs = {
  invitation: 7 * 24 * hourMs,
  password: 24 * hourMs,
  forgottenPassword: hourMs,
  administrator: 24 * hourMs,
} as const;

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
  return { url: linkUrl(baseUrl, link.kind, secret), expiresAt };
}

/** Where a link leads. */
export function linkUrl(baseUrl: string, kind: LinkRow['kind'], secret: string): string {
  return `${baseUrl}${paths[kind]}#${secret}`;
}

/** The secret in the address of a link. */
export function secretIn(url: string): string {
  return url.slice(url.indexOf('#') + 1);
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

/** Ends the links by which a person could still set a password. */
export async function voidPasswordLinks(trx: Db, personId: string, now: Date): Promise<void> {
  await trx
    .updateTable('one_time_link')
    .set({ used_at: now.toISOString() })
    .where('kind', '=', 'password')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
}

/** Whose password a link is or was for; `undefined` for one that is unknown. */
export async function personOfPasswordLink(db: Db, secret: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('one_time_link')
    .select('person_id')
    .where('secret_hash', '=', secretHash(secret))
    .where('kind', '=', 'password')
    .executeTakeFirst();
  return row?.person_id ?? undefined;
}
