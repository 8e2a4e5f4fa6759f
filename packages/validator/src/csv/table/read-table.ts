import type { CsvFacts } from '../csv-check.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { findDialect } from '../dialect/find-dialect.ts';
import { findHead, type Head } from '../dialect/find-head.ts';
import { parseSample } from '../dialect/parse-sample.ts';
import type { Budget } from '../input/budget.ts';
import { bytesOf, type CsvSource } from '../input/csv-source.ts';
import { findEncoding } from '../input/find-encoding.ts';
import { notText } from '../input/not-text.ts';
import { TextReader } from '../input/text-reader.ts';
import { readRows } from './read-rows.ts';
import { TableProfile } from './table-profile.ts';

export type ReadTable = Omit<CsvFacts, 'declared'> & { limit?: 'bytes' | 'rows' | 'time' };

const sampleBytes = 256 * 1024;
const sampleRows = 500;

/** Reads a file once: the dialect by its beginning, then every row into a profile, as far as the budget goes. */
export async function readTable(source: CsvSource, budget: Budget): Promise<ReadTable> {
  const pieces = bytesOf(source);
  const { sample, isWhole } = await beginningOf(pieces);
  const found = findEncoding(sample, isWhole);
  const reader = new TextReader(found);
  const other = notText(sample);
  const start = other ? '' : reader.read(sample, isWhole);
  const marks = findDialect(start);
  const head = findHead(parseSample(start, marks, sampleRows));
  const dialect: Dialect = {
    encoding: found.encoding,
    hasBom: found.bomBytes > 0,
    ...marks,
    headerLines: head.headerLines,
    preambleLines: head.preambleLines,
  };
  const table = new TableProfile(head.names);
  const progress: Progress = { sizeBytes: sample.length, deadline: performance.now() + budget.timeMs };
  const facts = { dialect, table, wrongLines: reader.wrongLines };
  if (other || head.names.length === 0) return { ...facts, sizeBytes: sample.length, ...(other && { notText: other }) };
  const texts = textsFrom({ start, pieces: isWhole ? undefined : pieces, reader, progress, budget });
  const fault = await readRows(withoutHead(texts, head), dialect, head.preambleLines + head.headerLines + 1, (cells, row) => {
    table.add(cells, row);
    if (table.rows >= budget.rows) progress.limit = 'rows';
    return progress.limit === undefined;
  });
  await pieces.return(undefined);
  return { ...facts, sizeBytes: progress.sizeBytes, ...(progress.limit && { limit: progress.limit }), ...(fault && { readFault: fault }) };
}

interface Progress {
  sizeBytes: number;
  readonly deadline: number;
  limit?: 'bytes' | 'rows' | 'time';
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
  readonly start: string;
  readonly pieces: AsyncGenerator<Uint8Array> | undefined;
  readonly reader: TextReader;
  readonly progress: Progress;
  readonly budget: Budget;
}

async function* textsFrom({ start, pieces, reader, progress, budget }: TextSource): AsyncGenerator<string> {
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
async function* withoutHead(texts: AsyncIterable<string>, { preambleLines, headerLines }: Head): AsyncGenerator<string> {
  let left = preambleLines + headerLines;
  for await (const text of texts) {
    let from = 0;
    while (left > 0 && from < text.length) {
      const end = text.slice(from).search(/\r\n|\n|\r/u);
      if (end < 0) from = text.length;
      else {
        from += end + (text.startsWith('\r\n', from + end) ? 2 : 1);
        left -= 1;
      }
    }
    if (from < text.length) yield text.slice(from);
  }
}
