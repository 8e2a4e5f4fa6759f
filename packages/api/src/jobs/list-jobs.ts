import { sql } from 'kysely';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../db/tables.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';

type JobState = Tables['job']['state'];

/** How many jobs of a kind are in a state. */
export interface JobCount {
  readonly kind: string;
  readonly state: JobState;
  /** Of those that are ready: how many have failed before and wait for another try. */
  readonly failed: number;
  readonly count: number;
}

/** A job with a failure to look at. */
export interface FailedJob {
  readonly id: string;
  readonly kind: string;
  /** What it is about, e.g. a passport. */
  readonly key: string;
  /** `dead`: it failed too often and is not tried again by itself. */
  readonly state: JobState;
  readonly attempts: number;
  readonly error: string;
  readonly runAt: string;
  readonly createdAt: string;
}

const maxShown = 200;

/**
 * Background jobs: how many there are, and those that failed – the given up ones first.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listJobs(ctx: Context, actor: Actor): Promise<{ counts: JobCount[]; failed: FailedJob[] }> {
  demand(actor, 'job.list', of(null));
  const { db } = ctx.database;
  const counts = await db
    .selectFrom('job')
    .select((eb) => [
      'kind',
      'state',
      eb.fn.countAll<number | string>().as('count'),
      sql<number | string>`sum(case when error is null then 0 else 1 end)`.as('failed'),
    ])
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .orderBy('state')
    .execute();
  const failed = await db
    .selectFrom('job')
    .selectAll()
    .where('error', 'is not', null)
    .orderBy(sql`case state when 'dead' then 0 else 1 end`)
    .orderBy('run_at')
    .limit(maxShown)
    .execute();
  return {
    counts: counts.map(({ kind, state, count, failed: wrong }) => ({ kind, state, count: Number(count), failed: Number(wrong) })),
    failed: failed.map(({ id, kind, key, state, attempts, error, run_at: runAt, created_at: createdAt }) => ({
      id,
      kind,
      key,
      state,
      attempts,
      error: error ?? '',
      runAt,
      createdAt,
    })),
  };
}
