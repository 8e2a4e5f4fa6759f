import type { Actor } from '../accounts/actor.ts';
import { findPerson, membershipsOf } from '../accounts/people/person.store.ts';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import { choicesFor } from '../notifications/notification.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { announce } from '../workflow/announce.ts';
import { newPassports } from './new-passports.ts';
import { claimDueSearch, type SavedSearchRow } from './saved-search.store.ts';

const hourMs = 3_600_000;
/** A passport may come to match a while after it came in: when its score is known, when somebody completes it. */
const lookBackMs = 14 * 24 * hourMs;
/** Time for one round; what is left is due in the next one, the longest waiting first. */
const roundMs = 500;
const rowsAtOnce = 100;

/**
 * Looks into saved searches that are due, each once an hour at most, and announces what came in. However many there
 * are, a round takes half a second; with thousands each waits longer for its turn.
 */
export async function lookForNew(ctx: Context): Promise<void> {
  const startedAt = performance.now();
  const now = ctx.clock();
  await forgetFinds(ctx, now);
  const nextAt = new Date(now.getTime() + hourMs).toISOString();
  do {
    const row = await claimDueSearch(ctx.database, now.toISOString(), nextAt);
    if (!row) return;
    await look(ctx, row, now);
  } while (performance.now() - startedAt < roundMs);
}

async function look(ctx: Context, row: SavedSearchRow, now: Date): Promise<void> {
  const seen = ctx.index.appliedSeq();
  // Nothing has changed anywhere since the last time.
  if (seen === row.seen_seq) return;
  const people = await readersOf(ctx, row.person_id);
  if (people.length === 0) return;
  const lookBack = new Date(now.getTime() - lookBackMs).toISOString();
  const since = lookBack > row.created_at ? lookBack : row.created_at;
  const found = new Set<string>();
  for (const person of people) for (const id of await newPassports(ctx, person, row, since)) found.add(id);
  await store(ctx, row, { found: [...found], seen, at: now.toISOString() });
}

type Person = Extract<Actor, { kind: 'person' }>;

/** The person once for each circle of readers that their roles put them in; nobody when they want to hear of nothing. */
async function readersOf({ database: { db } }: Context, personId: string): Promise<Person[]> {
  const person = await findPerson(db, personId);
  if (!person || person.disabled_at !== null) return [];
  if ((await choicesFor(db, [personId], 'saved-search')).get(personId) === 'off') return [];
  const actors = (await membershipsOf(db, personId)).map(({ organisation_id, role }): Person => ({
    kind: 'person',
    id: personId,
    session: '',
    role,
    organisation: organisation_id || null,
  }));
  return [...new Map(actors.map((actor) => [JSON.stringify(scopeOf(actor)), actor])).values()];
}

interface Look {
  readonly found: readonly string[];
  readonly seen: number;
  readonly at: string;
}

async function store(ctx: Context, row: SavedSearchRow, { found, seen, at }: Look): Promise<void> {
  const { db } = ctx.database;
  await db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const news = found.length > 0 && { found_count: found.length, found_at: at };
    const { numUpdatedRows } = await trx
      .updateTable('saved_search')
      .set({ seen_seq: seen, ...news })
      .where('id', '=', row.id)
      .executeTakeFirst();
    // Its person may have let it go meanwhile.
    if (numUpdatedRows === 0n || found.length === 0) return;
    for (let start = 0; start < found.length; start += rowsAtOnce) {
      const finds = found.slice(start, start + rowsAtOnce).map((passport_id) => ({ search_id: row.id, passport_id, at }));
      await trx
        .insertInto('saved_search_find')
        .values(finds)
        .onConflict((conflict) => conflict.columns(['search_id', 'passport_id']).doNothing())
        .execute();
    }
    const data = { search: row.id, person: row.person_id, count: found.length };
    await announce(trx, { kind: 'search.found', passportId: null, organisation: null, actor: 'system', at, data });
  });
  if (found.length > 0) ctx.wakeJobs();
}

/** Past the time that a look goes back, nothing is found again. */
async function forgetFinds({ database: { db } }: Context, now: Date): Promise<void> {
  await db
    .deleteFrom('saved_search_find')
    .where('at', '<', new Date(now.getTime() - lookBackMs - hourMs).toISOString())
    .execute();
}
