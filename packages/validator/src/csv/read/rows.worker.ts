import { parentPort, workerData } from 'node:worker_threads';
import type { BatchMessage } from '../../table/cells/cell-batch.ts';
import { bytesOf } from '../../file/file-source.ts';
import type { Reading } from './reading.ts';
import type { RowsMessage, RowsStart } from './rows-messages.ts';
import { tableRows } from './table-rows.ts';

/** Batches that may wait to be looked at. */
const maxAhead = 3;

const { path, order } = workerData as RowsStart;
const reading: Reading = { sizeBytes: 0, wrongLines: { count: 0, rows: [] }, nulls: 0 };
const spares: BatchMessage[] = [];
let ahead = 0;
let wake: () => void = () => undefined;

parentPort?.on('message', (spare: BatchMessage) => {
  spares.push(spare);
  ahead -= 1;
  wake();
});

const send = (message: RowsMessage, memory: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, memory);

for await (const batch of tableRows(bytesOf(path), order, reading)) {
  while (ahead >= maxAhead) await new Promise<void>((resolve) => (wake = resolve));
  ahead += 1;
  const message = batch.toMessage(spares.pop());
  send({ reading, batch: message }, [message.bytes, message.fields, message.rows]);
}
send({ reading });
parentPort?.close();
