import { parentPort, workerData } from 'node:worker_threads';
import { identityOf, lastChange } from '../db/heads.ts';
import { openDatabase } from '../db/open-database.ts';
import { followFeed } from './follow-feed.ts';
import { openIndexForWriting } from './index-file.ts';
import type { IndexerMessage, IndexerOrder, IndexerStart } from './worker-messages.ts';

/** How soon a change of another process is noticed without being told. */
const pollMs = 500;
const retryMs = 1_000;

const { path, truthUrl } = workerData as IndexerStart;
const port = parentPort;
if (!port) throw new Error('The indexer runs as a worker thread');
const tell = (message: IndexerMessage): void => port.postMessage(message);

const truth = openDatabase({ url: truthUrl, readOnly: true });
const file = openIndexForWriting(path, await identityOf(truth.db), await lastChange(truth.db));
const follower = followFeed(truth.db, file);

let isStopped = false;
let wake: (() => void) | undefined;
let isWoken = false;
port.on('message', (order: IndexerOrder) => {
  if (order.kind === 'stop') isStopped = true;
  isWoken = true;
  wake?.();
});

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

let toldCaughtUp = false;
while (!isStopped) {
  try {
    isWoken = false;
    const { applied, hasMore } = await follower.step();
    tell({ kind: 'applied', applied });
    if (hasMore) continue;
    if (!toldCaughtUp) tell({ kind: 'caught-up' });
    toldCaughtUp = true;
    if (!isWoken && !isStopped) await sleep(pollMs);
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    await sleep(retryMs);
  }
}
file.pragma('wal_checkpoint(TRUNCATE)');
file.close();
await truth.close();
port.close();
