import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { caller, openDraft, openTestRegistry } from '../../test/registry.ts';
import type { OpenRegistry } from '../open-registry.ts';
import { claimJobs, failJob, finishJobs, releaseExpired, wantJobs, type Job } from './job.store.ts';
import { startJobs } from './job-runner.ts';

const start = new Date('2026-06-01T10:00:00.000Z');
const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1_000);
const silent = { error: () => undefined };

describe.each(databases)('jobs on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  const want = (keys: readonly string[]) =>
    wantJobs(
      registry.ctx.database.db,
      keys.map((key) => ({ kind: 'test', key, payload: { key } })),
      start.toISOString(),
    );
  const claim = (at = start, limit = 10): Promise<Job[]> => claimJobs(registry.ctx.database, 'test', limit, at, 60_000);

  beforeEach(async () => {
    place = await create();
    registry = await openTestRegistry(place);
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  test('are taken once, until their lease runs out', async () => {
    await want(['a', 'b', 'c']);
    expect(await claim(start, 2)).toHaveLength(2);
    expect(await claim()).toHaveLength(1);
    expect(await claim(later(59))).toEqual([]);
    await releaseExpired(registry.ctx.database.db, later(61));
    const again = await claim(later(61));
    expect(again.map((job) => job.attempts)).toEqual([2, 2, 2]);
  });

  test('wanted again while they run are not lost', async () => {
    await want(['a']);
    const [job] = await claim();
    await want(['a']);
    await finishJobs(registry.ctx.database.db, [job as Job]);
    const [fresh] = await claim();
    expect(fresh?.version).toBe(2);
    await finishJobs(registry.ctx.database.db, [fresh as Job]);
    expect(await claim(later(1_000))).toEqual([]);
  });

  test('wanted for later wait, and a later wish never puts off an earlier one', async () => {
    const wish = (seconds: number) =>
      wantJobs(
        registry.ctx.database.db,
        [{ kind: 'test', key: 'a', payload: {}, runAt: later(seconds).toISOString() }],
        start.toISOString(),
      );
    await wish(100);
    expect(await claim(later(99))).toEqual([]);
    await wish(200);
    const [job] = await claim(later(100));
    await wish(300);
    await finishJobs(registry.ctx.database.db, [job as Job]);
    expect(await claim(later(100))).toHaveLength(1);
  });

  test('of one lane do not wait for those of another, and idle means all of them', async () => {
    await want(['a']);
    await wantJobs(registry.ctx.database.db, [{ kind: 'slow', key: 'b', payload: {} }], start.toISOString());
    const done: string[] = [];
    let release: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      release = resolve;
    });
    const run = async (_ctx: unknown, jobs: readonly Job[]): Promise<void> => {
      const [job] = jobs;
      if (job?.kind === 'slow') await wait;
      else release();
      // The slow one asks for work in the other lane.
      if (job?.kind === 'slow') await want(['c']);
      done.push(job?.key ?? '');
      await finishJobs(registry.ctx.database.db, jobs);
    };
    const runner = startJobs(
      registry.ctx,
      [
        { kind: 'slow', batchSize: 1, lane: 'net', run },
        { kind: 'test', batchSize: 1, run },
      ],
      silent,
    );
    await runner.idle();
    await runner.stop();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('that fail come back later and later, and in the end are put aside', async () => {
    await want(['a']);
    let now = start;
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const [job] = await claim(now);
      expect(job?.attempts).toBe(attempt);
      await failJob(registry.ctx.database.db, job as Job, 'nejde', now);
      expect(await claim(now)).toEqual([]);
      now = new Date(now.getTime() + 1_000 * 4 ** attempt);
    }
    const [dead] = await registry.ctx.database.db.selectFrom('job').select(['state', 'error']).execute();
    expect(dead).toEqual({ state: 'dead', error: 'nejde' });
  });

  test('one that cannot be done holds up no other', async () => {
    await want(['a', 'bad', 'c']);
    const done: string[] = [];
    const run = async (_ctx: unknown, jobs: readonly Job[]): Promise<void> => {
      if (jobs.some((job) => job.key === 'bad')) throw new Error('nejde');
      done.push(...jobs.map((job) => job.key));
      await finishJobs(registry.ctx.database.db, jobs);
    };
    const runner = startJobs(registry.ctx, [{ kind: 'test', batchSize: 10, run }], silent);
    await runner.idle();
    await runner.stop();
    expect(done.toSorted()).toEqual(['a', 'c']);
    expect(await registry.ctx.database.db.selectFrom('job').select(['key', 'state', 'error']).execute()).toEqual([
      { key: 'bad', state: 'ready', error: 'nejde' },
    ]);
  });

  test('of a save leave one report, however often it was saved meanwhile', async () => {
    const hodonin = await caller(registry, 'approver', 'hodonin');
    const { id } = (await hodonin('POST', '/passports', openDraft())).json();
    await hodonin('PATCH', `/passports/${id}`, { frequency: 'DAILY' }, { 'if-match': '"1"' });
    const { qualityJob } = await import('../quality/quality.job.ts');
    const runner = startJobs(registry.ctx, [qualityJob], silent);
    await runner.idle();
    await runner.stop();
    expect((await hodonin('GET', `/passports/${id}/reports`)).json().items).toMatchObject([{ number: 1, revision: 2 }]);
  });
});
