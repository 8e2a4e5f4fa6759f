import { performance } from 'node:perf_hooks';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.ts';
import { claimJobs, failJob, releaseExpired, type Job } from './job.store.ts';

/** Where a handler tells of faults of ours that do not fail the job. */
export type JobLog = Pick<FastifyBaseLogger, 'error'>;

/** How jobs of one kind are done. */
export interface JobHandler {
  readonly kind: string;
  /** Jobs given to one call. */
  readonly batchSize: number;
  /** Kinds of one lane wait for each other; those that wait for foreign servers have lanes of their own. */
  readonly lane?: string;
  /** Does the jobs and removes them in the transaction that stores the outcome; may be repeated after a crash. */
  readonly run: (ctx: Context, jobs: readonly Job[], log: JobLog) => Promise<void>;
}

export interface JobRunner {
  /** Tells that there may be work now. */
  readonly wake: () => void;
  /** Waits for the batch in progress and stops. */
  readonly stop: () => Promise<void>;
  /** Resolves when no job is due. */
  readonly idle: () => Promise<void>;
}

const pollMs = 2_000;
const leaseMs = 120_000;

/** After a batch the runner rests for this share of the time it took. */
const pauseShare = 0.5;
/** A thread busier than this with requests gets no jobs on top, but for one batch in a while. */
const busyShare = 0.7;
const busyWaitMs = 100;
const maxBusyWaits = 20;

/** Something to be done now and then, in one process or in several. */
export type Upkeep = (ctx: Context) => Promise<void>;

/** Handlers that take turns, and where their loop is. */
interface Lane {
  readonly name: string;
  readonly handlers: readonly JobHandler[];
  isWoken: boolean;
  isIdle: boolean;
  wakeUp: () => void;
}

/** Does jobs in this process until stopped; any number of processes may run beside it. */
export function startJobs(ctx: Context, handlers: readonly JobHandler[], log: JobLog, upkeep: readonly Upkeep[] = []): JobRunner {
  let isStopped = false;
  const idlers = new Set<() => void>();
  const lanes = lanesOf(handlers);
  const keepUp = startUpkeep(ctx, log, upkeep);

  const wake = (): void => {
    for (const lane of lanes) {
      lane.isWoken = true;
      lane.isIdle = false;
      lane.wakeUp();
    }
  };
  const tellIdlers = (): void => {
    for (const resolve of idlers) resolve();
    idlers.clear();
  };
  const rest = async (lane: Lane): Promise<void> => {
    lane.isIdle = true;
    if (lanes.every(({ isIdle }) => isIdle)) tellIdlers();
    await sleepIn(lane);
  };
  const loop = async (lane: Lane): Promise<void> => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- stop() sets it
    while (!isStopped) {
      lane.isWoken = false;
      const startedAt = performance.now();
      await keepUp();
      const done = await runRound(ctx, lane.handlers, log);
      // What was done may have asked for work of another lane.
      if (done > 0) wake();
      if (done > 0) await giveWay(lane.name === '' ? (performance.now() - startedAt) * pauseShare : 0);
      else if (!lane.isWoken && !isStopped) await rest(lane);
    }
  };

  const loops = Promise.all(lanes.map(loop)).then(tellIdlers);
  return {
    wake,
    stop: async () => {
      isStopped = true;
      wake();
      await loops;
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.add(resolve);
        wake();
      }),
  };
}

function lanesOf(handlers: readonly JobHandler[]): Lane[] {
  const names = [...new Set(handlers.map(({ lane = '' }) => lane))];
  return names.map((name) => ({
    name,
    handlers: handlers.filter(({ lane = '' }) => lane === name),
    isWoken: false,
    isIdle: false,
    wakeUp: () => undefined,
  }));
}

function sleepIn(lane: Lane): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pollMs);
    lane.wakeUp = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Leaves the thread to requests: briefly when they are few, up to some seconds when they keep it busy. */
async function giveWay(ms: number): Promise<void> {
  for (let waits = 0; waits <= maxBusyWaits; waits += 1) {
    const before = performance.eventLoopUtilization();
    await pause(waits === 0 ? Math.max(1, ms) : busyWaitMs);
    if (performance.eventLoopUtilization(before).utilization < busyShare) return;
  }
}

const upkeepMs = 30_000;

/** Now and then: jobs of processes that are gone become ready again, and whatever else is to be kept in order. */
function startUpkeep(ctx: Context, log: JobLog, tasks: readonly Upkeep[]): () => Promise<void> {
  let lastAt = -Infinity;
  let running: Promise<void> = Promise.resolve();
  const run = async (isFirst: boolean): Promise<void> => {
    const now = ctx.clock();
    // One process works on an SQLite file: at its start, whoever held a lease is gone.
    const leasedBefore = isFirst && ctx.database.engine === 'sqlite' ? new Date(now.getTime() + leaseMs) : now;
    for (const task of [() => releaseExpired(ctx.database.db, leasedBefore), ...tasks.map((one) => () => one(ctx))]) {
      try {
        await task();
      } catch (error) {
        log.error({ err: error }, 'upkeep failed');
      }
    }
  };
  return async () => {
    if (performance.now() - lastAt >= upkeepMs) {
      running = run(lastAt === -Infinity);
      lastAt = performance.now();
    }
    // No lane takes jobs before leases are in order.
    await running;
  };
}

/** One batch of each kind. Returns how many jobs were taken. */
async function runRound(ctx: Context, handlers: readonly JobHandler[], log: JobLog): Promise<number> {
  let taken = 0;
  for (const handler of handlers) {
    try {
      const jobs = await claimJobs(ctx.database, handler.kind, handler.batchSize, ctx.clock(), leaseMs);
      taken += jobs.length;
      if (jobs.length > 0) await runBatch(ctx, handler, jobs, log);
    } catch (error) {
      log.error({ err: error, kind: handler.kind }, 'jobs could not be claimed');
      await pause(pollMs);
    }
  }
  return taken;
}

/** A batch that fails is tried job by job, so that one bad job does not hold up the others. */
async function runBatch(ctx: Context, handler: JobHandler, jobs: readonly Job[], log: JobLog): Promise<void> {
  try {
    await handler.run(ctx, jobs, log);
  } catch (error) {
    if (jobs.length > 1) {
      for (const job of jobs) await runBatch(ctx, handler, [job], log);
      return;
    }
    const [job] = jobs;
    if (!job) return;
    log.error({ err: error, job: job.key, attempt: job.attempts }, 'job failed');
    await failJob(ctx.database.db, job, error instanceof Error ? error.message : String(error), ctx.clock());
  }
}
