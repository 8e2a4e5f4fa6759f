import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('fifty wrong passwords at once on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let guest: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    const own = await caller(registry, 'approver', 'hodonin');
    await own('POST', '/passports?status=published', openDraft());
    guest = await caller(registry, 'guest');
    await registry.ctx.index.waitFor(100, 500);
    // What is loaded or computed once is not the attack's.
    await browser(registry.app).signIn('prvni@hodonin.example', 'spatne heslo docela');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('all are answered, others search meanwhile, and memory stays', async () => {
    const before = process.memoryUsage().rss;
    let isOver = false;
    const attack = Promise.all(
      Array.from({ length: 50 }, (_item, n) =>
        browser(registry.app, `192.0.2.${n}`).signIn(`ucet${n}@hodonin.example`, 'spatne heslo docela'),
      ),
    ).finally(() => (isOver = true));
    const times: number[] = [];
    let peak = before;
    // oxlint-disable-next-line no-unmodified-loop-condition -- the end of the attack sets it
    while (!isOver) {
      const startedAt = performance.now();
      expect((await guest('GET', '/passports?q=hriste')).json().total).toBe(1);
      times.push(performance.now() - startedAt);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect((await attack).map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 50 }, () => 401));
    expect(times.length).toBeGreaterThan(10);
    // Generous, for a machine that runs other tests as well; `bench/sign-in.ts` measures it alone.
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)]).toBeLessThan(500);
    expect((peak - before) / 1_048_576).toBeLessThan(150);
  });
});
