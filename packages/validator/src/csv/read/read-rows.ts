import type { Marks } from '../dialect/dialect.ts';
import { readLenientRows } from './lenient-rows.ts';
import { maxRowChars, type OnRow, type ReadFault } from './read-fault.ts';
import { RegularRows } from './regular-rows.ts';

/**
 * Reads rows of a table in bounded memory: fast while they keep to the rules of quoting, leniently from the first one on
 * that does not.
 *
 * @param texts pieces of text, from the first line of the table on
 * @param firstLine line of the file on which they start
 */
export async function readRows(
  texts: AsyncIterable<string>,
  marks: Marks,
  firstLine: number,
  onRow: OnRow,
): Promise<ReadFault | undefined> {
  const pieces = texts[Symbol.asyncIterator]();
  const rows = new RegularRows(marks);
  let [line, rest] = [firstLine, ''];
  const pass = (cells: readonly string[], linesInside: number): boolean => {
    const isWanted = onRow(cells, line);
    line += 1 + linesInside;
    return isWanted;
  };
  for (;;) {
    const { value, done = false } = await pieces.next();
    const text = done ? rest : rest + value;
    const { at, stop } = rows.cut(text, done, pass);
    rest = text.slice(at);
    if (stop === 'enough' || (done && rest === '')) return undefined;
    if (stop === 'irregular') return await readLenientRows(withFirst(rest, pieces), marks, line, onRow);
    if (rest.length > maxRowChars) return { kind: 'row-too-long', row: line };
  }
}

async function* withFirst(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
