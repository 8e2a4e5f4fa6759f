import { Problem } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../accounts/actor.ts';
import { authorOf, demandPerson } from '../accounts/own-account.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { canonicalSearch } from './canonical-search.ts';
import {
  deleteSavedSearch,
  findSavedSearch,
  insertSavedSearch,
  listSavedSearchRows,
  renameSavedSearch,
  type SavedSearchRow,
} from './saved-search.store.ts';

/** A search that its person keeps. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** Parameters of the search as in an address. */
  readonly query: string;
  readonly createdAt: string;
  /** Page of the search. */
  readonly url: string;
  /** Atom feed of what the public may see of it. */
  readonly feed: string;
  /** New passports that the last look that found some found. */
  readonly found: { readonly count: number; readonly at: string } | null;
}

/** Most searches that one person keeps: each costs a search now and then. */
export const maxSavedSearches = 50;

/**
 * Own saved searches, the newest first.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token
 */
export async function listSavedSearches(ctx: Context, actor: Actor): Promise<SavedSearch[]> {
  const rows = await listSavedSearchRows(ctx.database.db, demandPerson(actor).id);
  return rows.map((row) => shown(ctx, row));
}

/** @throws {Problem} `saved-search-not-found`, `not-signed-in`, `not-allowed` for a token */
export async function getSavedSearch(ctx: Context, actor: Actor, id: string): Promise<SavedSearch> {
  const row = await findSavedSearch(ctx.database.db, demandPerson(actor).id, id);
  if (!row) throw new Problem('saved-search-not-found');
  return shown(ctx, row);
}

/**
 * Keeps a search; from now on its person is told of passports that come in.
 *
 * @throws {Problem} `invalid-request`, `saved-search-exists`, `too-many-saved-searches`, `not-signed-in`, `not-allowed` for a token
 */
export async function saveSearch(
  ctx: Context,
  actor: Actor,
  { name, query }: { readonly name: string; readonly query: string },
  info: RequestInfo,
): Promise<SavedSearch> {
  const { id: person } = demandPerson(actor);
  const canonical = canonicalSearch(query);
  const now = ctx.clock().toISOString();
  const row: SavedSearchRow = {
    id: uuid(),
    person_id: person,
    name: name.trim(),
    query: canonical.query,
    created_at: now,
    look_at: now,
    seen_seq: ctx.index.appliedSeq(),
    found_count: 0,
    found_at: null,
  };
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const known = await listSavedSearchRows(trx, person);
    const same = known.find((one) => one.query === row.query);
    if (same) throw new Problem('saved-search-exists', { params: { id: same.id } });
    if (known.length >= maxSavedSearches) throw new Problem('too-many-saved-searches', { params: { max: maxSavedSearches } });
    await insertSavedSearch(trx, row);
    note({ action: 'saved-search.save', object: `saved-search:${row.id}` });
  });
  return shown(ctx, row);
}

/** @throws {Problem} `saved-search-not-found`, `not-signed-in`, `not-allowed` for a token */
export async function renameSearch(ctx: Context, actor: Actor, id: string, name: string, info: RequestInfo): Promise<SavedSearch> {
  const { id: person } = demandPerson(actor);
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const row = await findSavedSearch(trx, person, id);
    if (!row) throw new Problem('saved-search-not-found');
    await renameSavedSearch(trx, id, name.trim());
    note({ action: 'saved-search.rename', object: `saved-search:${id}` });
    return shown(ctx, { ...row, name: name.trim() });
  });
}

/** @throws {Problem} `saved-search-not-found`, `not-signed-in`, `not-allowed` for a token */
export async function removeSearch(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<void> {
  const { id: person } = demandPerson(actor);
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    if (!(await findSavedSearch(trx, person, id))) throw new Problem('saved-search-not-found');
    await deleteSavedSearch(trx, id);
    note({ action: 'saved-search.remove', object: `saved-search:${id}` });
  });
}

function shown(
  { baseUrl }: Context,
  { id, name, query, created_at: createdAt, found_count: count, found_at: at }: SavedSearchRow,
): SavedSearch {
  const tail = query === '' ? '' : `?${query}`;
  const addresses = { url: `${baseUrl}/hledat${tail}`, feed: `${baseUrl}/hledat.atom${tail}` };
  return { id, name, query, createdAt, ...addresses, found: at === null ? null : { count, at } };
}
