import { Buffer } from 'node:buffer';
import { CellBatch } from '../../table/cells/cell-batch.ts';
import type { Marks } from '../dialect/dialect.ts';
import { cutLenientRows } from './lenient-rows.ts';
import { maxRowBytes, type ReadFault } from './read-fault.ts';
import { RegularRows } from './regular-rows.ts';

/**
 * Cuts a text into rows, in bounded memory: fast while they keep to the rules of quoting, leniently from the first one on
 * that does not.
 *
 * @param texts pieces of text in UTF-8, from the first line of the table on
 * @param firstLine line of the file on which they start
 * @param onIrregular told of the first row that breaks the rules
 * @returns batches of rows, each filled anew for the next one, and at the end what stood in the way
 */
export async function* cutRows(
  texts: AsyncIterable<Buffer>,
  marks: Marks,
  firstLine: number,
  onIrregular?: (row: number) => void,
): AsyncGenerator<CellBatch, ReadFault | undefined> {
  const pieces = texts[Symbol.asyncIterator]();
  const batch = new CellBatch();
  const rows = new RegularRows(marks, batch);
  let line = firstLine;
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const { value, done = false } = await pieces.next();
    const bytes = done ? rest : rest.length === 0 ? (value as Buffer) : Buffer.concat([rest, value as Buffer]);
    const cut = rows.cut({ bytes, line, isLast: done });
    line = cut.line;
    if (batch.rowCount > 0) yield batch;
    rest = bytes.subarray(cut.at);
    if (done && rest.length === 0) return undefined;
    if (cut.isIrregular) {
      onIrregular?.(line);
      return yield* cutLenientRows(withFirst(rest, pieces), marks, line);
    }
    if (rest.length > maxRowBytes) return { kind: 'row-too-long', row: line };
  }
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
