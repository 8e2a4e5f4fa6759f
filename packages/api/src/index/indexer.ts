import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexerMessage, IndexerOrder, IndexerStart } from './worker-messages.ts';

/** The indexer thread as the main thread sees it. */
export interface Indexer {
  readonly applied: () => number;
  readonly notify: () => void;
  /** Resolves when the end of the feed was reached for the first time. */
  readonly caughtUp: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the one writer of an index file.
 *
 * @param onApplied told of each place reached
 * @param onFailure told of faults; the thread itself tries again
 */
export function startIndexer(start: IndexerStart, onApplied: (applied: number) => void, onFailure: (message: string) => void): Indexer {
  const worker = new Worker(new URL(`./indexer.worker${extname(import.meta.url)}`, import.meta.url), { workerData: start });
  let applied = 0;
  let isStopping = false;
  const order = (message: IndexerOrder): void => worker.postMessage(message);
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  const caughtUp = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: IndexerMessage) => {
      if (message.kind === 'caught-up') resolve();
      else if (message.kind === 'failed') onFailure(message.message);
      else {
        applied = message.applied;
        onApplied(applied);
      }
    });
    worker.once('error', (error) => {
      onFailure(error.message);
      reject(error);
    });
    worker.once('exit', () => (isStopping ? resolve() : reject(new Error('The indexer thread ended'))));
  });
  return {
    applied: () => applied,
    notify: () => order({ kind: 'notify' }),
    caughtUp,
    stop: async () => {
      isStopping = true;
      order({ kind: 'stop' });
      await ended;
    },
  };
}
