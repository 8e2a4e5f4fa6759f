import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CellBatch } from '../../table/cells/cell-batch.ts';
import type { Reading } from './reading.ts';
import type { RowsMessage, RowsStart } from './rows-messages.ts';
import type { RowsOrder } from './table-rows.ts';

/**
 * Rows of a file that a thread of its own reads and cuts while the ones before are looked at.
 *
 * @param reading kept up to date while the rows are read
 * @throws when the file cannot be read
 */
export async function* rowsAside(path: string, order: RowsOrder, reading: Reading): AsyncGenerator<CellBatch, undefined> {
  const start: RowsStart = { path, order };
  const worker = new Worker(new URL(`./rows.worker${extname(import.meta.url)}`, import.meta.url), { workerData: start });
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[RowsMessage]>) {
      Object.assign(reading, message.reading);
      const { batch } = message;
      if (!batch) return undefined;
      yield new CellBatch(batch);
      worker.postMessage(batch, [batch.bytes, batch.fields, batch.rows]);
    }
  } finally {
    await worker.terminate();
  }
  throw new Error('The thread that reads the rows of a file ended before the file did');
}
