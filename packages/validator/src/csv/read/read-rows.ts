import { Buffer } from 'node:buffer';
import { Cells } from '../../table/cells/cells.ts';
import type { Marks } from '../dialect/dialect.ts';
import { readLenientRows } from './lenient-rows.ts';
import { maxRowBytes, type OnRow, type ReadFault } from './read-fault.ts';
import { RegularRows } from './regular-rows.ts';

/**
 * Reads rows of a table in bounded memory: fast while they keep to the rules of quoting, leniently from the first one on
 * that does not.
 *
 * @param texts pieces of text in UTF-8, from the first line of the table on
 * @param firstLine line of the file on which they start
 */
export async function readRows(
  texts: AsyncIterable<Buffer>,
  marks: Marks,
  firstLine: number,
  onRow: OnRow,
): Promise<ReadFault | undefined> {
  const pieces = texts[Symbol.asyncIterator]();
  const cells = new Cells();
  const rows = new RegularRows(marks, cells);
  let line = firstLine;
  let rest: Buffer = Buffer.alloc(0);
  const pass = (linesInside: number): boolean => {
    const isWanted = onRow(cells, line);
    line += 1 + linesInside;
    return isWanted;
  };
  for (;;) {
    const { value, done = false } = await pieces.next();
    const bytes = done ? rest : rest.length === 0 ? (value as Buffer) : Buffer.concat([rest, value as Buffer]);
    const { at, stop } = rows.cut({ bytes, isLast: done }, pass);
    rest = bytes.subarray(at);
    if (stop === 'enough' || (done && rest.length === 0)) return undefined;
    if (stop === 'irregular') return await readLenientRows(withFirst(rest, pieces), marks, line, onRow);
    if (rest.length > maxRowBytes) return { kind: 'row-too-long', row: line };
  }
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
