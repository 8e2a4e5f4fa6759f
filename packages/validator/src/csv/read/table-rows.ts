import type { Buffer } from 'node:buffer';
import type { CellBatch } from '../../table/cells/cell-batch.ts';
import type { Marks } from '../dialect/dialect.ts';
import type { FoundEncoding } from '../input/find-encoding.ts';
import { TextReader } from '../input/text-reader.ts';
import { cutRows } from './cut-rows.ts';
import type { Reading } from './reading.ts';

/** What is known of a table by its beginning, and how much of it is to be read. */
export interface RowsOrder {
  readonly found: FoundEncoding;
  readonly marks: Marks;
  /** Lines above the first row of data. */
  readonly headLines: number;
  readonly maxBytes: number;
  readonly timeMs: number;
}

/**
 * Rows of data of a table.
 *
 * @param pieces bytes of the whole file
 * @param reading kept up to date while the rows are read
 */
export async function* tableRows(
  pieces: AsyncGenerator<Uint8Array>,
  order: RowsOrder,
  reading: Reading,
): AsyncGenerator<CellBatch, undefined> {
  const { marks, headLines } = order;
  const noteIrregular = (row: number): void => {
    // With a backslash before quotes, all rows are for the lenient parser.
    if (marks.escape === marks.quote) reading.irregularRow = row;
  };
  const fault = yield* cutRows(withoutHead(textsFrom(pieces, order, reading), headLines), marks, headLines + 1, noteIrregular);
  if (fault) reading.readFault = fault;
  return undefined;
}

async function* textsFrom(pieces: AsyncGenerator<Uint8Array>, order: RowsOrder, reading: Reading): AsyncGenerator<Buffer> {
  const { found, maxBytes, timeMs } = order;
  const deadline = performance.now() + timeMs;
  const reader = new TextReader(found);
  const read = (piece: Uint8Array, isLast: boolean): Buffer => {
    const text = reader.read(piece, isLast);
    Object.assign(reading, { wrongLines: reader.wrongLines, nulls: reader.nulls });
    return text;
  };
  for await (const piece of pieces) {
    const isFirst = reading.sizeBytes === 0;
    reading.sizeBytes += piece.length;
    if (!isFirst && reading.sizeBytes > maxBytes) reading.limit = 'bytes';
    else if (!isFirst && performance.now() > deadline) reading.limit = 'time';
    if (reading.limit) return;
    yield read(piece, false);
  }
  yield read(new Uint8Array(), true);
}

/** Text from the first row of data on. */
async function* withoutHead(texts: AsyncIterable<Buffer>, headLines: number): AsyncGenerator<Buffer> {
  let left = headLines;
  for await (const bytes of texts) {
    let from = 0;
    while (left > 0 && from < bytes.length) {
      from = nextLine(bytes, from);
      left -= 1;
    }
    if (from < bytes.length) yield bytes.subarray(from);
  }
}

/** Where the next line starts; lines end as any of the row ends does. */
function nextLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === 10) return at + 1;
    if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  }
  return bytes.length;
}
