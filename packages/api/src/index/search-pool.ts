import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DamagedIndex } from './damage.ts';
import type { SearchAnswer, SearchOrder } from './worker-messages.ts';

/** An order without its number, which the pool gives. */
export type Question = SearchOrder extends infer Order ? (Order extends { number: number } ? Omit<Order, 'number'> : never) : never;

/** Documents are held in arrays outside the heap; what searches leave is collected early. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>;
}

/** Search threads; each question goes to the one with the least to do. A thread that ended is replaced. */
export interface SearchPool {
  /** @throws {DamagedIndex} when the index file cannot be read */
  readonly ask: <Result>(question: Question) => Promise<Result>;
  /** Asks every thread. */
  readonly askAll: (question: Question) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSearchPool(path: string, count: number): Promise<SearchPool> {
  const threads = new Set<Thread>();
  let isStopping = false;
  const add = async (): Promise<void> => {
    const thread = await startThread(path);
    threads.add(thread);
    thread.worker.once('exit', () => {
      threads.delete(thread);
      // A second failure shows in the answers: there is no thread left to ask.
      if (!isStopping) add().catch(() => undefined);
    });
  };
  await Promise.all(Array.from({ length: count }, add));
  let last = 0;
  const send = <Result>(thread: Thread | undefined, question: Question): Promise<Result> => {
    if (!thread) return Promise.reject(new DamagedIndex('No search thread is left'));
    last += 1;
    const number = last;
    return new Promise<Result>((resolve, reject) => {
      thread.waiting.set(number, { resolve, reject });
      thread.worker.postMessage({ ...question, number });
    });
  };
  return {
    ask: (question) => send(leastBusy(threads), question),
    askAll: async (question) => {
      await Promise.all([...threads].map((thread) => send(thread, question)));
      for (let missing = count - threads.size; missing > 0; missing -= 1) await add();
    },
    stop: async () => {
      isStopping = true;
      await Promise.all([...threads].map(stopThread));
    },
  };
}

function leastBusy(threads: ReadonlySet<Thread>): Thread | undefined {
  let best: Thread | undefined;
  for (const thread of threads) if (!best || thread.waiting.size < best.waiting.size) best = thread;
  return best;
}

async function startThread(path: string): Promise<Thread> {
  const worker = new Worker(new URL(`./search.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { path },
    resourceLimits,
  });
  const thread: Thread = { worker, waiting: new Map() };
  await new Promise<void>((resolve, reject) => {
    thread.waiting.set(0, { resolve, reject });
    worker.on('message', ({ number, result, failure }: SearchAnswer) => {
      const asker = thread.waiting.get(number);
      thread.waiting.delete(number);
      if (failure) asker?.reject(failure.isDamaged ? new DamagedIndex(failure.message) : new Error(failure.message));
      else asker?.resolve(result as never);
    });
    worker.on('error', (error) => fail(thread, error));
    worker.on('exit', () => fail(thread, new Error('The search thread ended')));
  });
  return thread;
}

/** Nobody waits for a thread that is gone. */
function fail(thread: Thread, error: Error): void {
  for (const { reject } of thread.waiting.values()) reject(error);
  thread.waiting.clear();
}

async function stopThread({ worker }: Thread): Promise<void> {
  const ended = new Promise((resolve) => {
    worker.once('exit', resolve);
  });
  worker.postMessage({ kind: 'stop' } satisfies SearchOrder);
  await ended;
}
