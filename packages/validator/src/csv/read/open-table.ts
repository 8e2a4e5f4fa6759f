import { Buffer } from 'node:buffer';
import type { Text } from '@pasport/model';
import type { Dialect } from '../dialect/dialect.ts';
import { findDialect } from '../dialect/find-dialect.ts';
import { findHead, type Head } from '../dialect/find-head.ts';
import { parseSample } from '../dialect/parse-sample.ts';
import type { Budget } from '../../file/budget.ts';
import { bytesOf, type FileSource } from '../../file/file-source.ts';
import { findEncoding } from '../input/find-encoding.ts';
import { notText } from '../input/not-text.ts';
import { TextReader, type WrongLines } from '../input/text-reader.ts';
import type { OnRow, ReadFault } from './read-fault.ts';
import { readRows } from './read-rows.ts';

/** A table whose dialect is found and whose rows are still to be read. */
export interface OpenTable {
  readonly dialect: Dialect;
  /** Names of the columns; empty texts where there is no header, an empty list when there is no table. */
  readonly names: readonly string[];
  /** Rows that the header takes; 0 without one. */
  readonly headerRows: number;
  readonly notText?: Text;
  readonly wrongLines: WrongLines;
  /** Null characters met so far. */
  readonly nulls: () => number;
  /** Passes every row of data on, once; false ends the reading. */
  readonly readRows: (onRow: OnRow) => Promise<RowsRead>;
}

/** How far the reading got. */
interface RowsRead {
  readonly sizeBytes: number;
  readonly limit?: 'bytes' | 'time';
  readonly readFault?: ReadFault;
}

const sampleBytes = 256 * 1024;
const sampleRows = 500;

/** Finds encoding, dialect and header of a table by its beginning. */
export async function openTable(source: FileSource, budget: Budget): Promise<OpenTable> {
  const pieces = bytesOf(source);
  const { sample, isWhole } = await beginningOf(pieces);
  const found = findEncoding(sample, isWhole);
  const reader = new TextReader(found);
  const other = notText(sample);
  const start = other ? Buffer.alloc(0) : reader.read(sample, isWhole);
  const text = start.toString();
  const marks = findDialect(text);
  const head = findHead(parseSample(text, marks, sampleRows));
  const { headerLines, headerRows, preambleLines, names } = head;
  const dialect: Dialect = { encoding: found.encoding, hasBom: found.bomBytes > 0, ...marks, headerLines, preambleLines };
  const progress: Progress = { sizeBytes: sample.length, deadline: performance.now() + budget.timeMs };
  const opened = { dialect, names, headerRows, wrongLines: reader.wrongLines, nulls: () => reader.nulls, ...(other && { notText: other }) };
  if (other || names.length === 0) return { ...opened, readRows: async () => ({ sizeBytes: sample.length }) };
  return {
    ...opened,
    readRows: async (onRow) => {
      const texts = textsFrom({ start, pieces: isWhole ? undefined : pieces, reader, progress, budget });
      const fault = await readRows(
        withoutHead(texts, head),
        dialect,
        preambleLines + headerLines + 1,
        (cells, row) => onRow(cells, row) && progress.limit === undefined,
      );
      await pieces.return(undefined);
      return {
        sizeBytes: progress.sizeBytes,
        ...(progress.limit && { limit: progress.limit }),
        ...(fault && { readFault: fault }),
      };
    },
  };
}

interface Progress {
  sizeBytes: number;
  readonly deadline: number;
  limit?: 'bytes' | 'time';
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

interface TextSource {
  readonly start: Buffer;
  readonly pieces: AsyncGenerator<Uint8Array> | undefined;
  readonly reader: TextReader;
  readonly progress: Progress;
  readonly budget: Budget;
}

async function* textsFrom({ start, pieces, reader, progress, budget }: TextSource): AsyncGenerator<Buffer> {
  yield start;
  if (!pieces) return;
  for await (const piece of pieces) {
    progress.sizeBytes += piece.length;
    if (progress.sizeBytes > budget.bytes) progress.limit = 'bytes';
    else if (performance.now() > progress.deadline) progress.limit = 'time';
    if (progress.limit) return;
    yield reader.read(piece, false);
  }
  yield reader.read(new Uint8Array(), true);
}

/** Text from the first row of data on. */
async function* withoutHead(texts: AsyncIterable<Buffer>, { preambleLines, headerLines }: Head): AsyncGenerator<Buffer> {
  let left = preambleLines + headerLines;
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
