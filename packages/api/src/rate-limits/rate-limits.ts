import { Problem } from '@pasport/model';
import { sql } from 'kysely';
import type { Database } from '../db/open-database.ts';

/** Most requests of one key in a window of time; 0: no limit. */
export interface RateLimit {
  readonly max: number;
  readonly windowMs: number;
}

/** What is counted, and how much of it is allowed. */
export type RateName = 'search' | 'api' | 'check' | 'signIn' | 'feedback' | 'reset' | 'resetOfAccount';

export interface RateLimits {
  /**
   * Counts a request.
   *
   * @param key whose it is: an address, a token, a session
   * @throws {Problem} `too-many-requests` with the seconds to wait
   */
  readonly take: (name: RateName, key: string) => Promise<void>;
}

/** What this process knows of a key: how much it has paid for in the database, and how much was used. */
interface Account {
  paid: number;
  used: number;
  /** End of the window, milliseconds. */
  until: number;
  refusedUntil: number;
  claim: Promise<void> | null;
}

/** The count is kept in the database, but paid for in shares of the limit: it is exact to one share for each process. */
const shares = 20;
const maxAccounts = 20_000;

/**
 * Counters of requests, common to all processes over one database. A request seldom waits for the database: it is
 * paid for afterwards, up to one share of the limit, and whoever was refused is refused from memory.
 */
export function openRateLimits(database: Database, clock: () => Date, limits: Readonly<Record<RateName, RateLimit>>): RateLimits {
  const accounts = new Map<string, Account>();
  return {
    take: async (name, key) => {
      const limit = limits[name];
      if (limit.max === 0) return;
      const share = Math.max(1, Math.floor(limit.max / shares));
      const now = clock().getTime();
      const account = accountOf(accounts, `${name}:${key}`, now, limit.windowMs);
      if (account.refusedUntil > now) throw tooMany(account.refusedUntil - now);
      account.used += 1;
      const pay = (): Promise<void> =>
        (account.claim ??= claim(database, `${name}:${key}`, limit, share, account, now).finally(() => (account.claim = null)));
      // A share of one is a strict limit; beyond a share in debt everyone waits.
      while (account.used > account.paid + (share === 1 ? 0 : share)) {
        await pay();
        if (account.refusedUntil > now) throw tooMany(account.refusedUntil - now);
      }
      if (account.used > account.paid) pay().catch(() => undefined);
    },
  };
}

function accountOf(accounts: Map<string, Account>, key: string, now: number, windowMs: number): Account {
  const known = accounts.get(key);
  if (known && known.until > now) return known;
  if (accounts.size >= maxAccounts) forget(accounts, now);
  const account = { paid: 0, used: 0, until: now + windowMs, refusedUntil: 0, claim: null };
  accounts.set(key, account);
  return account;
}

/** Makes room: windows that are over, else the oldest half. */
function forget(accounts: Map<string, Account>, now: number): void {
  for (const [key, { until }] of accounts) if (until <= now) accounts.delete(key);
  for (const key of accounts.keys()) {
    if (accounts.size < maxAccounts / 2) return;
    accounts.delete(key);
  }
}

/** Pays for a share in the database, or learns until when nothing is left. */
async function claim(database: Database, key: string, limit: RateLimit, share: number, account: Account, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const until = new Date(now + limit.windowMs).toISOString();
  const row = await database.db
    .insertInto('attempt')
    .values({ key, count: share, since: at, until })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when attempt.until <= ${at} then excluded.count else attempt.count + excluded.count end`,
        since: sql<string>`case when attempt.until <= ${at} then excluded.since else attempt.since end`,
        until: sql<string>`case when attempt.until <= ${at} then excluded.until else attempt.until end`,
      }),
    )
    .returning(['count', 'until'])
    .executeTakeFirstOrThrow();
  account.until = Date.parse(row.until);
  if (row.count > limit.max) account.refusedUntil = account.until;
  else account.paid += share;
}

function tooMany(ms: number): Problem {
  return new Problem('too-many-requests', { params: { retryAfterSeconds: Math.ceil(ms / 1_000) } });
}
