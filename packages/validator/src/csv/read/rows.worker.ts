import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { BatchMessage } from '../../table/cells/cell-batch.ts';
import { bytesOf } from '../../file/file-source.ts';
import type { Reading } from './reading.ts';
import type { RowsMessage, RowsStart } from './rows-messages.ts';
import { tableRows } from './table-rows.ts';

/** Batches that may wait to be looked at. */
const maxWaiting = 3;

const { path, order } = workerData as RowsStart;
const reading: Reading = { sizeBytes: 0, wrongLines: { count: 0, rows: [] }, nulls: 0 };
const port = parentPort!;
/** Memory that came back. */
const spares: BatchMessage[] = [];
const waiting = { batches: 0 };

port.on('message', (spare: BatchMessage) => {
  spares.push(spare);
  waiting.batches -= 1;
});

const send = (message: RowsMessage, memory: readonly ArrayBuffer[] = []): void => port.postMessage(message, memory);

for await (const batch of tableRows(bytesOf(path), order, reading)) {
  while (waiting.batches >= maxWaiting) await once(port, 'message');
  waiting.batches += 1;
  const message = batch.toMessage(spares.pop());
  send({ reading, batch: message }, [message.bytes, message.fields, message.rows]);
}
send({ reading });
port.close();
