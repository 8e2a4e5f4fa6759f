import { linkState, type LinkAnswer, type LinkAnswers, type LinkAvailability } from '@pasport/validator';
import type { Insertable, Selectable } from 'kysely';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import type { AskedLink } from './ask-link.ts';
import { linkHash } from './link-hash.ts';

export type LinkRow = Selectable<Tables['link']>;

const dayMs = 86_400_000;
/** Days for which answers are kept. */
export const historyDays = 90;

export const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * dayMs).toISOString();

/** Newest answers of addresses, by address; those nobody asked are left out. */
export async function findLinks(db: Db, urls: readonly string[]): Promise<ReadonlyMap<string, LinkRow>> {
  if (urls.length === 0) return new Map();
  const rows = await db.selectFrom('link').selectAll().where('url_hash', 'in', urls.map(linkHash)).execute();
  return new Map(rows.map((row) => [row.url, row]));
}

/** What addresses answered last, with how they answered over time. */
export async function findAnswers(db: Db, urls: readonly string[], now: Date): Promise<LinkAnswers> {
  const rows = [...(await findLinks(db, urls)).values()];
  const hashes = rows.map((row) => row.url_hash);
  const [days30, days90] = await Promise.all([30, historyDays].map((days) => availabilities(db, hashes, daysBefore(now, days))));
  const of = (known: typeof days30, hash: string): LinkAvailability => known?.get(hash) ?? { checks: 0, ok: 0 };
  return new Map(
    rows.map((row) => {
      const { sample: _sample, ...state } = JSON.parse(row.state) as AskedLink;
      const availability = { days30: of(days30, row.url_hash), days90: of(days90, row.url_hash) };
      return [row.url, { ...state, failuresInRow: row.failures_in_row, availability } satisfies LinkAnswer];
    }),
  );
}

async function availabilities(db: Db, hashes: readonly string[], since: string): Promise<ReadonlyMap<string, LinkAvailability>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('link_check')
    .select((eb) => ['url_hash', eb.fn.countAll().as('checks'), eb.fn.sum('is_ok').as('ok')])
    .where('url_hash', 'in', hashes)
    .where('at', '>=', since)
    .groupBy('url_hash')
    .execute();
  return new Map(rows.map((row) => [row.url_hash, { checks: Number(row.checks), ok: Number(row.ok) }]));
}

/** Keeps answers: the newest state of each address and a line of its history. Kept twice, nothing is doubled. */
export async function storeAnswers(trx: Db, answers: ReadonlyMap<string, AskedLink>): Promise<void> {
  if (answers.size === 0) return;
  const known = await findLinks(trx, [...answers.keys()]);
  const links: Insertable<Tables['link']>[] = [];
  const checks: Insertable<Tables['link_check']>[] = [];
  for (const [url, answer] of answers) {
    const before = known.get(url);
    if (before?.checked_at === answer.at) continue;
    const url_hash = linkHash(url);
    const state = linkState(answer);
    const hasFailed = state === 'fails' || state === 'closed';
    const failures_in_row = hasFailed ? (before?.failures_in_row ?? 0) + 1 : 0;
    links.push({ url_hash, url, state: JSON.stringify(answer), failures_in_row, checked_at: answer.at });
    if (state !== 'not-asked') checks.push(checkOf(url_hash, answer));
  }
  if (links.length > 0) await upsertLinks(trx, links);
  if (checks.length > 0) {
    await trx
      .insertInto('link_check')
      .values(checks)
      .onConflict((conflict) => conflict.columns(['url_hash', 'at']).doNothing())
      .execute();
  }
}

/** In the history an address is well when its server gives an answer of its own, even one that asks for a key. */
function checkOf(url_hash: string, answer: AskedLink): Insertable<Tables['link_check']> {
  return {
    url_hash,
    at: answer.at,
    is_ok: linkState(answer, true) === 'fails' ? 0 : 1,
    status: answer.status ?? null,
    reason: answer.refusal?.reason ?? null,
    ms: answer.ms ?? null,
  };
}

async function upsertLinks(trx: Db, links: readonly Insertable<Tables['link']>[]): Promise<void> {
  await trx
    .insertInto('link')
    .values(links)
    .onConflict((conflict) =>
      conflict.column('url_hash').doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        failures_in_row: eb.ref('excluded.failures_in_row'),
        checked_at: eb.ref('excluded.checked_at'),
      })),
    )
    .execute();
}

/** History of addresses, the newest first. */
export async function listChecks(
  db: Db,
  urls: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, Selectable<Tables['link_check']>[]>> {
  if (urls.length === 0) return new Map();
  const rows = await db
    .selectFrom('link_check')
    .selectAll()
    .where('url_hash', 'in', urls.map(linkHash))
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .execute();
  return Map.groupBy(rows, (row) => row.url_hash);
}

/** Forgets answers older than the history, then addresses that nobody has asked since: they have none left. */
export async function pruneLinks({ database, clock }: Pick<Context, 'database' | 'clock'>): Promise<void> {
  const before = daysBefore(clock(), historyDays);
  await database.db.deleteFrom('link_check').where('at', '<', before).execute();
  await database.db.deleteFrom('link').where('checked_at', '<', before).execute();
}
