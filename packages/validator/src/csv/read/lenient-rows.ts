import type { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { parse, type CsvError } from 'csv-parse';
import { Cells } from '../../table/cells/cells.ts';
import type { Marks } from '../dialect/dialect.ts';
import { linesInside, recordDelimiters } from '../dialect/parse-sample.ts';
import { maxRowBytes, type OnRow, type ReadFault } from './read-fault.ts';

/**
 * Reads rows that break the rules of quoting, in bounded memory: what a quote in a wrong place means is guessed.
 *
 * @param pieces pieces of text in UTF-8, from the beginning of a row on
 * @param firstLine line of the file on which they start
 */
export async function readLenientRows(
  pieces: AsyncIterable<Buffer>,
  { delimiter, quote, escape, rowEnd }: Marks,
  firstLine: number,
  onRow: OnRow,
): Promise<ReadFault | undefined> {
  const parser = parse({
    delimiter,
    quote: quote ?? false,
    escape,
    record_delimiter: recordDelimiters[rowEnd],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: maxRowBytes,
  });
  let [line, isOpen] = [firstLine, true];
  let failure: CsvError | undefined;
  parser.on('error', (error: CsvError) => (failure = error));
  const cells = new Cells();
  const drain = () => {
    for (let texts = parser.read() as string[] | null; texts !== null; texts = parser.read() as string[] | null) {
      if (isOpen) isOpen = onRow(cells.ofTexts(texts), line);
      line += 1 + linesInside(texts);
    }
  };
  parser.on('readable', drain);
  for await (const piece of pieces) {
    if (failure || !isOpen) break;
    if (!parser.write(piece)) await once(parser, 'drain').catch(() => undefined);
  }
  if (!failure && isOpen) {
    parser.end();
    await once(parser, 'end').catch(() => undefined);
  }
  parser.destroy();
  return failure ? faultOf(failure, line) : undefined;
}

function faultOf({ code, message }: CsvError, row: number): ReadFault {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'unclosed-quote', row };
  if (code === 'CSV_MAX_RECORD_SIZE') return { kind: 'row-too-long', row };
  throw new Error(`A row could not be read: ${message}`);
}
