import { once } from 'node:events';
import { CsvError, parse } from 'csv-parse';
import { bytesOf, type FileSource } from '../../../file/file-source.ts';
import type { CsvwDialect } from '../metadata/dialect.ts';

/** Longest row that is read, in characters. */
const maxRowChars = 4 * 1024 * 1024;

/** Takes the cells of a row and the line on which it starts; false ends the reading. */
export type OnRow = (cells: readonly string[], row: number) => boolean;

/**
 * Reads rows of a table as its dialect says, in bounded memory; rows skipped, comments and columns skipped are left out.
 *
 * @returns false when the file could not be read to its end
 */
export async function readCsv(source: FileSource, dialect: CsvwDialect, onRow: OnRow): Promise<boolean> {
  let isOpen = true;
  const take = rowTaker(dialect, onRow);
  const parser = parse({
    ...optionsOf(dialect),
    // Taken here, rows before a fault are not lost in the buffer of the stream.
    on_record(record: string[], { lines }) {
      isOpen &&= take(record, lines);
      return null;
    },
  });
  let failure: Error | undefined;
  parser.on('error', (error: Error) => (failure = error)).resume();
  for await (const text of textOf(source, dialect.encoding)) {
    if (failure || !isOpen) break;
    if (!parser.write(text)) await once(parser, 'drain').catch(() => undefined);
  }
  if (!failure && isOpen) {
    parser.end();
    await once(parser, 'end').catch(() => undefined);
  }
  parser.destroy();
  if (failure && !(failure instanceof CsvError)) throw failure;
  return failure === undefined;
}

function rowTaker({ skipColumns, skipBlankRows, trim }: CsvwDialect, onRow: OnRow) {
  return (record: readonly string[], lines: number): boolean => {
    const cells = trimmed(skipColumns > 0 ? record.slice(skipColumns) : record, trim);
    if (skipBlankRows && cells.every((cell) => cell === '')) return true;
    return onRow(cells, lines - linesInside(record));
  };
}

function optionsOf({ delimiter, quoteChar, doubleQuote, lineTerminators, commentPrefix, skipRows, trim }: CsvwDialect) {
  const canTrim = delimiter.trim() !== '';
  return {
    delimiter,
    quote: quoteChar ?? (false as const),
    escape: doubleQuote ? quoteChar : '\\',
    record_delimiter: lineTerminators.length > 0 ? [...lineTerminators] : ['\r\n', '\n'],
    from_line: skipRows + 1,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: maxRowChars,
    ltrim: canTrim && (trim === true || trim === 'start'),
    rtrim: canTrim && (trim === true || trim === 'end'),
    ...(commentPrefix && { comment: commentPrefix, comment_no_infix: true }),
  };
}

async function* textOf(source: FileSource, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytesOf(source)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function trimmed(cells: readonly string[], trim: CsvwDialect['trim']): readonly string[] {
  if (trim === false) return cells;
  if (trim === true) return cells.map((cell) => cell.trim());
  return cells.map((cell) => (trim === 'start' ? cell.trimStart() : cell.trimEnd()));
}

function linesInside(cells: readonly string[]): number {
  let lines = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
