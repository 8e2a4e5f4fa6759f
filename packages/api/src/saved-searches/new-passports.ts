import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { documentOf, findPassports, type PassportRow } from '../passports/passport.store.ts';
import { viewOfRow } from '../passports/view-cache.ts';
import { scopeOf } from '../visibility/scope.ts';
import { canonicalSearch } from './canonical-search.ts';
import { firstPublished, knownFinds, type SavedSearchRow } from './saved-search.store.ts';

type Person = Extract<Actor, { kind: 'person' }>;

const pageSize = 100;
/** Changed passports that one look goes through, the newest first: an import of a whole catalogue is told of, not listed. */
const maxPages = 5;

/**
 * Passports of a saved search that came in since a moment: they were registered or first published – whichever shows
 * them to this person – and were not found before. What was merely changed is not new, what somebody wrote themself
 * is no news to them.
 *
 * @param since ISO 8601
 * @returns ids, at most `pageSize * maxPages`
 */
export async function newPassports(ctx: Context, person: Person, row: SavedSearchRow, since: string): Promise<string[]> {
  const scope = scopeOf(person);
  const { search } = canonicalSearch(row.query);
  const day = since.slice(0, 10);
  const changedFrom = search.filters.changedFrom !== undefined && search.filters.changedFrom > day ? search.filters.changedFrom : day;
  const query = { ...search, filters: { ...search.filters, changedFrom }, scope, sort: 'newest', limit: pageSize, facets: false } as const;
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const { ids, next } = await ctx.index.search({ ...query, ...(after !== null && { after }) });
    const rows = (await findPassports(ctx.database.db, ids)).filter((passport) => viewOfRow(ctx.views, passport, scope) !== null);
    found.push(...(await entered(ctx, person, { row, rows, since })));
    if (next === null) break;
    after = next;
  }
  return found;
}

interface Candidates {
  readonly row: SavedSearchRow;
  readonly rows: readonly PassportRow[];
  readonly since: string;
}

async function entered({ database: { db } }: Context, person: Person, { row, rows, since }: Candidates): Promise<string[]> {
  const ids = rows.map(({ id }) => id);
  const [known, published] = await Promise.all([knownFinds(db, row.id, ids), firstPublished(db, ids)]);
  const { audience, organisation } = scopeOf(person);
  const cameAt = ({ id, organisation_id, created_at }: PassportRow): string | undefined =>
    audience === 'data-team' || organisation === organisation_id ? created_at : published.get(id);
  return rows
    .filter((passport) => {
      const at = cameAt(passport);
      if (passport.status === 'archived' || known.has(passport.id) || at === undefined || at <= since) return false;
      return documentOf(passport).registry.createdBy !== `person:${person.id}`;
    })
    .map(({ id }) => id);
}
