import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { BatchMessage } from '../../table/cells/cell-batch.ts';
import { bytesOf } from '../../file/file-source.ts';
import type { Reading } from './reading.ts';
import type { RowsMessage, RowsStart } from './rows-messages.ts';
import { tableRows } from './table-rows.ts';

/** Batches that may wait to be looked at; fewer where rows have very many cells. */
const maxWaiting = 3;
const maxWaitingBytes = 16 * 1024 * 1024;

const { path, order } = workerData as RowsStart;
const reading: Reading = { sizeBytes: 0, wrongLines: { count: 0, rows: [] }, nulls: 0 };
const port = parentPort!;
/** Memory that came back. */
const spares: BatchMessage[] = [];
const waiting = { batches: 0, bytes: 0 };

port.on('message', (spare: BatchMessage) => {
  spares.push(spare);
  waiting.batches -= 1;
  waiting.bytes -= spare.fields.byteLength;
});

const send = (message: RowsMessage, memory: readonly ArrayBuffer[] = []): void => port.postMessage(message, memory);

for await (const batch of tableRows(bytesOf(path), order, reading)) {
  while (waiting.batches >= maxWaiting || waiting.bytes > maxWaitingBytes) await once(port, 'message');
  const message = batch.toMessage(spares.pop());
  waiting.batches += 1;
  waiting.bytes += message.fields.byteLength;
  send({ reading, batch: message }, [message.bytes, message.fields, message.rows]);
}
send({ reading });
port.close();
