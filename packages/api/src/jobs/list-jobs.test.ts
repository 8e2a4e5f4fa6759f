import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { openTestRegistry } from '../../test/registry.ts';
import type { Actor } from '../accounts/actor.ts';
import { listAudit } from '../audit/list-audit.ts';
import type { OpenRegistry } from '../open-registry.ts';
import { claimJobs, failJob, wantJobs } from './job.store.ts';
import { listJobs } from './list-jobs.ts';
import { retryJobs } from './retry-jobs.ts';

const admin: Actor = { kind: 'person', id: 'a', session: 's', role: 'system-admin', organisation: null };
const others: readonly Actor[] = [
  { kind: 'guest' },
  { ...admin, role: 'data-team' },
  { ...admin, role: 'organisation-admin', organisation: 'hodonin' },
  { ...admin, role: 'auditor' },
];
const info = { requestId: 'r' };

describe.each(databases)('looking after jobs on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeEach(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    const { database, clock } = registry.ctx;
    const wishes = ['a', 'b', 'c'].map((key) => ({ kind: 'test', key, payload: {} }));
    await wantJobs(database.db, wishes, clock().toISOString());
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const later = new Date(clock().getTime() + attempt * 10 ** 7);
      const jobs = await claimJobs(database, 'test', 10, later, 1_000);
      for (const job of jobs.filter(({ key }) => key !== 'c')) await failJob(database.db, job, `nejde ${job.key}`, later);
    }
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  test('shows how many there are, and what failed with why', async () => {
    const { counts, failed } = await listJobs(registry.ctx, admin);
    expect(counts).toEqual([
      { kind: 'test', state: 'dead', count: 2, failed: 2 },
      { kind: 'test', state: 'running', count: 1, failed: 0 },
    ]);
    expect(failed.map(({ key, state, error }) => [key, state, error]).toSorted()).toEqual([
      ['a', 'dead', 'nejde a'],
      ['b', 'dead', 'nejde b'],
    ]);
  });

  test('one is tried again, or all that failed, and the log says so', async () => {
    const [first] = (await listJobs(registry.ctx, admin)).failed;
    expect(await retryJobs(registry.ctx, admin, [first?.id ?? ''], info)).toBe(1);
    expect((await claimJobs(registry.ctx.database, 'test', 10, registry.ctx.clock(), 1_000)).map(({ id }) => id)).toEqual([first?.id]);
    expect(await retryJobs(registry.ctx, admin, undefined, info)).toBe(1);
    const { items } = await listAudit(registry.ctx, admin, { action: 'job.' });
    expect(items.map(({ object }) => object)).toEqual(['jobs', `job:${first?.id}`]);
  });

  test.each(others)('is for administrators of the system only: $role', async (actor) => {
    await expect(listJobs(registry.ctx, actor)).rejects.toThrow(/sign in|not allowed/);
    await expect(retryJobs(registry.ctx, actor, undefined, info)).rejects.toThrow(/sign in|not allowed/);
  });
});
