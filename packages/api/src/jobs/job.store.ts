import { v7 as uuid } from 'uuid';
import { sql } from 'kysely';
import type { Database, Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

/** Work to be done after a commit. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly payload: unknown;
  readonly version: number;
  readonly attempts: number;
}

/** What is wanted: one job per key; `payload` of the last wish counts. */
export interface Wish {
  readonly kind: string;
  readonly key: string;
  readonly payload: unknown;
  /** When it is due at the latest, ISO 8601; left out, now. A wish never puts off a job that is due sooner. */
  readonly runAt?: string;
}

/** Asks for jobs in the transaction of the change that wants them (outbox). */
export async function wantJobs(trx: Db, wishes: readonly Wish[], now: string): Promise<void> {
  if (wishes.length === 0) return;
  const rows = wishes.map(({ kind, key, payload, runAt = now }) => ({
    id: uuid(),
    kind,
    key,
    payload: JSON.stringify(payload),
    state: 'ready' as const,
    version: 1,
    attempts: 0,
    run_at: runAt,
    leased_until: null,
    error: null,
    created_at: now,
  }));
  await trx
    .insertInto('job')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        payload: eb.ref('excluded.payload'),
        version: sql<number>`job.version + 1`,
        state: eb
          .case()
          .when('job.state', '=', 'running')
          .then(eb.ref('job.state'))
          .else('ready' as const)
          .end(),
        attempts: 0,
        run_at: eb
          .case()
          .when('job.run_at', '<', eb.ref('excluded.run_at'))
          .then(eb.ref('job.run_at'))
          .else(eb.ref('excluded.run_at'))
          .end(),
        error: null,
      })),
    )
    .execute();
}

/** Takes due jobs of a kind, the longest due first, for as long as the lease. */
export async function claimJobs(database: Database, kind: string, limit: number, now: Date, leaseMs: number): Promise<Job[]> {
  const due = database.db
    .selectFrom('job')
    .select('id')
    .where('state', '=', 'ready')
    .where('kind', '=', kind)
    .where('run_at', '<=', now.toISOString())
    .orderBy('run_at')
    .limit(limit);
  const rows = await database.db
    .updateTable('job')
    .set((eb) => ({
      state: 'running' as const,
      leased_until: new Date(now.getTime() + leaseMs).toISOString(),
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', 'in', database.skipLocked(due))
    .returningAll()
    .execute();
  return rows.map(toJob);
}

/** Makes jobs ready again whose lease ran out: whoever did them is gone. */
export async function releaseExpired(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'ready', leased_until: null })
    .where('state', '=', 'running')
    .where('leased_until', '<', now.toISOString())
    .execute();
}

function toJob(row: Tables['job']): Job {
  return { id: row.id, kind: row.kind, key: row.key, payload: JSON.parse(row.payload), version: row.version, attempts: row.attempts };
}

/** Removes finished jobs; one that was wanted again meanwhile becomes ready instead. */
export async function finishJobs(db: Db, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const ids = jobs.map((job) => job.id);
  const current = await db.selectFrom('job').select(['id', 'version']).where('id', 'in', ids).execute();
  const versions = new Map(jobs.map((job) => [job.id, job.version]));
  const done = current.filter((row) => versions.get(row.id) === row.version).map((row) => row.id);
  const again = current.filter((row) => versions.get(row.id) !== row.version).map((row) => row.id);
  if (done.length > 0) await db.deleteFrom('job').where('id', 'in', done).execute();
  if (again.length > 0) await db.updateTable('job').set({ state: 'ready', leased_until: null }).where('id', 'in', again).execute();
}

/** How often and when a failed job is tried again. */
export interface Retry {
  readonly maxAttempts: number;
  /** After the attempt of this number, from 1 on. */
  readonly delayMs: (attempt: number) => number;
}

const usualRetry: Retry = { maxAttempts: 5, delayMs: (attempt) => 1_000 * 4 ** attempt };

/** Puts a failed job back with a growing delay, or aside as dead after the last attempt. */
export async function failJob(db: Db, job: Job, error: string, now: Date, retry: Retry = usualRetry): Promise<void> {
  const state = job.attempts >= retry.maxAttempts ? ('dead' as const) : ('ready' as const);
  const runAt = new Date(now.getTime() + retry.delayMs(job.attempts)).toISOString();
  await db.updateTable('job').set({ state, leased_until: null, error, run_at: runAt }).where('id', '=', job.id).execute();
}
