import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase, type Database } from '../db/open-database.ts';
import { openRateLimits, type RateLimits } from './rate-limits.ts';
import { rateKey } from './rate-key.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0000:ffff::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('the address %s counts as %s', (address, key) => {
  expect(rateKey(address)).toBe(key);
});

describe.each(databases)('limits on $name', ({ create }) => {
  let place: TestDatabase;
  let database: Database;
  let now = 0;
  const open = (): RateLimits =>
    openRateLimits(database, () => new Date(now), {
      search: { max: 60, windowMs: 60_000 },
      api: { max: 0, windowMs: 60_000 },
      check: { max: 10, windowMs: 60_000 },
      signIn: { max: 5, windowMs: 60_000 },
      feedback: { max: 5, windowMs: 60_000 },
      reset: { max: 5, windowMs: 60_000 },
      resetOfAccount: { max: 3, windowMs: 60_000 },
    });
  beforeEach(async () => {
    now = Date.parse('2026-01-01T00:00:00.000Z');
    place = await create();
    database = openDatabase({ url: place.url });
    await migrate(database);
  });
  afterEach(async () => {
    await database.close();
    await place.remove();
  });

  /** How many of so many requests pass. */
  async function passed(limits: RateLimits, name: 'search' | 'api' | 'check' | 'signIn', key: string, count: number): Promise<number> {
    let sum = 0;
    for (let n = 0; n < count; n += 1) {
      sum += await limits.take(name, key).then(
        () => 1,
        () => 0,
      );
    }
    return sum;
  }

  test('a small limit is exact, and another key has its own', async () => {
    const limits = open();
    expect(await passed(limits, 'check', 'a', 30)).toBe(10);
    expect(await passed(limits, 'check', 'b', 3)).toBe(3);
  });

  test('a limit of zero is none', async () => {
    expect(await passed(open(), 'api', 'a', 2_000)).toBe(2_000);
  });

  test('a larger limit is exact to a twentieth', async () => {
    const sum = await passed(open(), 'search', 'a', 200);
    expect(sum).toBeGreaterThanOrEqual(60);
    expect(sum).toBeLessThanOrEqual(63);
  });

  test('requests at once do not slip through', async () => {
    const limits = open();
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => limits.take('check', 'a')));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(10);
  });

  test('two processes share one count', async () => {
    const [one, other] = [open(), open()];
    expect((await passed(one, 'check', 'a', 8)) + (await passed(other, 'check', 'a', 8))).toBe(10);
  });

  test('the refusal says how long to wait, and after that all begins anew', async () => {
    const limits = open();
    await passed(limits, 'check', 'a', 10);
    now += 20_000;
    await expect(limits.take('check', 'a')).rejects.toMatchObject({ code: 'too-many-requests', params: { retryAfterSeconds: 40 } });
    now += 40_001;
    expect(await passed(limits, 'check', 'a', 20)).toBe(10);
  });
});
