import { stat } from 'node:fs/promises';
import type { Text } from '@pasport/model';
import type { Dialect } from '../dialect/dialect.ts';
import { findDialect } from '../dialect/find-dialect.ts';
import { findHead } from '../dialect/find-head.ts';
import { parseSample } from '../dialect/parse-sample.ts';
import type { Budget } from '../../file/budget.ts';
import { bytesOf, type FileSource } from '../../file/file-source.ts';
import { findEncoding } from '../input/find-encoding.ts';
import { notText } from '../input/not-text.ts';
import { TextReader } from '../input/text-reader.ts';
import type { OnRow } from './read-fault.ts';
import type { Reading } from './reading.ts';
import { readRows } from './read-rows.ts';
import { rowsAside } from './rows-aside.ts';
import { tableRows, type RowsOrder } from './table-rows.ts';

/** A table whose dialect is found and whose rows are still to be read. */
export interface OpenTable {
  readonly dialect: Dialect;
  /** Names of the columns; empty texts where there is no header, an empty list when there is no table. */
  readonly names: readonly string[];
  /** Rows that the header takes; 0 without one. */
  readonly headerRows: number;
  readonly notText?: Text;
  /** Passes every row of data on, once; false ends the reading. */
  readonly readRows: (onRow: OnRow) => Promise<Reading>;
}

const sampleBytes = 256 * 1024;
const sampleRows = 500;
/** A file of this size is worth a thread of its own that cuts its rows. */
const largeBytes = 8 * 1024 * 1024;

/** Finds encoding, dialect and header of a table by its beginning. */
export async function openTable(source: FileSource, budget: Budget): Promise<OpenTable> {
  const pieces = bytesOf(source);
  const { sample, isWhole } = await beginningOf(pieces);
  const found = findEncoding(sample, isWhole);
  const reader = new TextReader(found);
  const other = notText(sample);
  const text = other ? '' : reader.read(sample, isWhole).toString();
  const marks = findDialect(text);
  const { headerLines, headerRows, preambleLines, names } = findHead(parseSample(text, marks, sampleRows));
  const dialect: Dialect = { encoding: found.encoding, hasBom: found.bomBytes > 0, ...marks, headerLines, preambleLines };
  const opened = { dialect, names, headerRows, ...(other && { notText: other }) };
  const { wrongLines, nulls } = reader;
  if (other || names.length === 0) return { ...opened, readRows: async () => ({ sizeBytes: sample.length, wrongLines, nulls }) };
  const order: RowsOrder = { found, marks, headLines: preambleLines + headerLines, maxBytes: budget.bytes, timeMs: budget.timeMs };
  const reading: Reading = { sizeBytes: 0, wrongLines, nulls };
  return {
    ...opened,
    readRows: async (onRow) => {
      const isLarge = !isWhole && typeof source === 'string' && (await stat(source)).size >= largeBytes;
      if (isLarge) await pieces.return(undefined);
      const batches = isLarge ? rowsAside(source, order, reading) : tableRows(withFirst(sample, pieces), order, reading);
      await readRows(batches, (cells, row) => onRow(cells, row) && reading.limit === undefined);
      await pieces.return(undefined);
      return reading;
    },
  };
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function beginningOf(pieces: AsyncGenerator<Uint8Array>): Promise<{ sample: Uint8Array; isWhole: boolean }> {
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < sampleBytes) {
    const next = await pieces.next();
    if (next.done) return { sample: Buffer.concat(read), isWhole: true };
    read.push(next.value);
    length += next.value.length;
  }
  return { sample: Buffer.concat(read), isWhole: false };
}
