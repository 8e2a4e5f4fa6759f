import { parentPort, workerData } from 'node:worker_threads';
import { sql } from 'kysely';
import { identityOf, lastChange } from '../db/heads.ts';
import { openDatabase } from '../db/open-database.ts';
import { isDamage } from './damage.ts';
import { followFeed } from './follow-feed.ts';
import { appliedOf, closeWrittenIndex, openIndexForWriting, optimizeWords } from './index-file.ts';
import type { IndexerMessage, IndexerOrder, IndexerStart } from './worker-messages.ts';

/** How soon a change of another process is noticed without being told. */
const pollMs = 500;
const retryMs = 1_000;

const { path, truthUrl } = workerData as IndexerStart;
const port = parentPort;
if (!port) throw new Error('The indexer runs as a worker thread');
const tell = (message: IndexerMessage): void => port.postMessage(message);

const truth = openDatabase({ url: truthUrl, readOnly: true });
// Each document is read once: keeping its pages would only take memory.
if (truth.engine === 'sqlite') await sql`pragma cache_size = -4096`.execute(truth.db);
const file = openIndexForWriting(path, await identityOf(truth.db), await lastChange(truth.db));
const isNew = appliedOf(file) === 0;
const follower = followFeed(truth.db, file);

const state: { isStopped: boolean; isWoken: boolean; wake?: () => void } = { isStopped: false, isWoken: false };
port.on('message', (order: IndexerOrder) => {
  if (order.kind === 'stop') state.isStopped = true;
  state.isWoken = true;
  state.wake?.();
});

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    state.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

let toldCaughtUp = false;
while (!state.isStopped) {
  try {
    state.isWoken = false;
    const { applied, hasMore } = await follower.step();
    tell({ kind: 'applied', applied });
    if (hasMore) continue;
    if (!toldCaughtUp) {
      if (isNew) optimizeWords(file);
      tell({ kind: 'caught-up' });
    }
    toldCaughtUp = true;
    if (!state.isWoken && !state.isStopped) await sleep(pollMs);
  } catch (error) {
    // The thread is started again and finds out what is damaged.
    if (isDamage(error)) throw error;
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    await sleep(retryMs);
  }
}
closeWrittenIndex(file);
await truth.close();
port.close();
