import type { BatchMessage } from '../../table/cells/cell-batch.ts';
import type { Reading } from './reading.ts';
import type { RowsOrder } from './table-rows.ts';

/** What a thread that reads rows starts with. */
export interface RowsStart {
  readonly path: string;
  readonly order: RowsOrder;
}

/** What it tells; the last message has no batch. A batch that was looked at is sent back, so that its memory is used again. */
export interface RowsMessage {
  readonly reading: Reading;
  readonly batch?: BatchMessage;
}
