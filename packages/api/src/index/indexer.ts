import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexerMessage, IndexerOrder, IndexerStart } from './worker-messages.ts';

/** The indexer thread as the main thread sees it. */
export interface Indexer {
  readonly applied: () => number;
  readonly notify: () => void;
  /** Resolves when the end of the feed was reached for the first time; rejects when the thread ended before. */
  readonly caughtUp: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface IndexerListener {
  /** A place was reached. */
  readonly onApplied: (applied: number) => void;
  /** Something failed; the indexer tries again by itself. */
  readonly onFailure: (message: string) => void;
  /** The thread had ended, was started again and caught up; the file may be another one now. */
  readonly onRestarted: () => void;
}

const restartMs = 1_000;
/** Documents pass through in batches; without limits what they leave is collected late. The largest document is 10 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** Starts the one writer of an index file. Once it has caught up, it is started again whenever it ends. */
export function startIndexer(start: IndexerStart, { onApplied, onFailure, onRestarted }: IndexerListener): Indexer {
  let applied = 0;
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;
  let run = startThread();
  const first = run;
  // Waited for by whoever opened the index, perhaps later than it fails.
  first.caughtUp.then(
    () => watch(first),
    () => undefined,
  );

  function startThread() {
    return indexerThread(start, onFailure, (reached) => {
      applied = reached;
      onApplied(reached);
    });
  }

  function watch(thread: IndexerThread): void {
    void thread.ended.then(() => {
      if (isStopping) return;
      onFailure('The indexer thread ended');
      restart = setTimeout(() => {
        run = startThread();
        watch(run);
        run.caughtUp.then(onRestarted, () => undefined);
      }, restartMs);
    });
  }

  return {
    applied: () => applied,
    notify: () => run.order({ kind: 'notify' }),
    caughtUp: first.caughtUp,
    stop: async () => {
      isStopping = true;
      clearTimeout(restart);
      run.order({ kind: 'stop' });
      await run.ended;
    },
  };
}

interface IndexerThread {
  readonly order: (order: IndexerOrder) => void;
  readonly caughtUp: Promise<void>;
  readonly ended: Promise<void>;
}

function indexerThread(start: IndexerStart, onFailure: (message: string) => void, onApplied: (applied: number) => void): IndexerThread {
  const worker = new Worker(new URL(`./indexer.worker${extname(import.meta.url)}`, import.meta.url), { workerData: start, resourceLimits });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const { promise: caughtUp, resolve: reach, reject } = Promise.withResolvers<void>();
  worker.on('message', (message: IndexerMessage) => {
    if (message.kind === 'caught-up') reach();
    else if (message.kind === 'failed') onFailure(message.message);
    else onApplied(message.applied);
  });
  worker.once('error', (error) => {
    onFailure(error.message);
    reject(error);
  });
  worker.once('exit', () => {
    reject(new Error('The indexer thread ended'));
    end();
  });
  return { order: (order) => worker.postMessage(order), caughtUp, ended };
}
