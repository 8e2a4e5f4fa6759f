import type { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { parse, type CsvError } from 'csv-parse';
import { CellBatch } from '../../table/cells/cell-batch.ts';
import type { Marks } from '../dialect/dialect.ts';
import { linesInside, recordDelimiters } from '../dialect/parse-sample.ts';
import { maxRowBytes, type ReadFault } from './read-fault.ts';

/**
 * Cuts rows that break the rules of quoting, in bounded memory: what a quote in a wrong place means is guessed.
 *
 * @param pieces pieces of text in UTF-8, from the beginning of a row on
 * @param firstLine line of the file on which they start
 * @returns as the cutting of regular rows does
 */
export async function* cutLenientRows(
  pieces: AsyncIterable<Buffer>,
  { delimiter, quote, escape, rowEnd }: Marks,
  firstLine: number,
): AsyncGenerator<CellBatch, ReadFault | undefined> {
  const parser = parse({
    delimiter,
    quote: quote ?? false,
    escape,
    record_delimiter: recordDelimiters[rowEnd],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: maxRowBytes,
  });
  let line = firstLine;
  let failure: CsvError | undefined;
  const batch = new CellBatch();
  batch.restartOwn();
  parser.on('error', (error: CsvError) => (failure = error));
  parser.on('readable', () => {
    for (let texts = parser.read() as string[] | null; texts !== null; texts = parser.read() as string[] | null) {
      batch.addRow(texts, line);
      line += 1 + linesInside(texts);
    }
  });
  try {
    for await (const piece of pieces) {
      if (failure) break;
      if (!parser.write(piece)) await once(parser, 'drain').catch(() => undefined);
      if (batch.rowCount === 0) continue;
      yield batch;
      batch.restartOwn();
    }
    if (!failure) {
      parser.end();
      await once(parser, 'end').catch(() => undefined);
    }
    if (batch.rowCount > 0) yield batch;
  } finally {
    parser.destroy();
  }
  return failure ? faultOf(failure, line) : undefined;
}

function faultOf({ code, message }: CsvError, row: number): ReadFault {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'unclosed-quote', row };
  if (code === 'CSV_MAX_RECORD_SIZE') return { kind: 'row-too-long', row };
  throw new Error(`A row could not be read: ${message}`);
}
