import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marks } from '../dialect/dialect.ts';
import { cutRows } from './cut-rows.ts';
import { cutLenientRows } from './lenient-rows.ts';
import type { OnRow } from './read-fault.ts';
import { readRows } from './read-rows.ts';

type Cutter = typeof cutRows;

async function rowsBy(cut: Cutter, pieces: readonly string[], marks: Marks) {
  const rows: { cells: string[]; row: number }[] = [];
  const keep: OnRow = (cells, row) => {
    rows.push({ cells: [...cells.texts()], row });
    return true;
  };
  // oxlint-disable-next-line require-await -- a source is asynchronous
  const texts = (async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  })();
  const fault = await readRows(cut(texts, marks, 1), keep);
  return { rows, fault };
}

function cutInto(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...places].map((start, index) => text.slice(start, places[index] ?? text.length));
}

const marks = fc.record<Marks>({
  delimiter: fc.constantFrom(',', ';', '\t', '||'),
  quote: fc.constantFrom('"', "'", null),
  escape: fc.constantFrom('"', "'", '\\', null),
  rowEnd: fc.constantFrom('CRLF', 'LF', 'CR'),
});
const letters = fc.constantFrom('a', 'ž', '1', ' ', ',', ';', '\t', '|', '"', "'", '\\', '\n', '\r', '\r\n', '""');
const anyText = fc.array(letters, { maxLength: 60 }).map((list) => list.join(''));

test('any text in any pieces is cut as the lenient parser cuts it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, marks, fc.array(fc.nat(), { maxLength: 4 }), async (text, dialect, cuts) => {
      const lenient = await rowsBy(cutLenientRows, [text], dialect);
      const fast = await rowsBy(cutRows, cutInto(text, cuts), dialect);
      const known = lenient.rows.map(({ cells }) => cells);
      expect(fast.fault?.kind).toBe(lenient.fault?.kind);
      // The lenient parser loses rows that it holds when a later one breaks.
      expect(fast.rows.map(({ cells }) => cells).slice(0, lenient.fault ? known.length : undefined)).toEqual(known);
    }),
    { numRuns: 3_000 },
  );
});

test('rows are told by the line on which they start', async () => {
  const { rows } = await rowsBy(cutRows, ['a,"b\n', '\nc",d\n1,2,', '3\n'], { delimiter: ',', quote: '"', escape: '"', rowEnd: 'LF' });
  expect(rows).toEqual([
    { cells: ['a', 'b\n\nc', 'd'], row: 1 },
    { cells: ['1', '2', '3'], row: 4 },
  ]);
});

test('a row without an end is a fault, not a heap of memory', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  const { fault } = await rowsBy(
    cutRows,
    Array.from({ length: 64 }, () => piece),
    { delimiter: ',', quote: null, escape: null, rowEnd: 'LF' },
  );
  expect(fault).toEqual({ kind: 'row-too-long', row: 1 });
});
