import { once } from 'node:events';
import { parse, type CsvError } from 'csv-parse';
import { bytesOf, type FileSource } from '../../../file/file-source.ts';
import type { CsvwDialect } from '../metadata/dialect.ts';

/** Longest row that is read, in characters. */
const maxRowChars = 4 * 1024 * 1024;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads rows of a table as its dialect says, in bounded memory; rows skipped, comments and columns skipped are left out.
 *
 * @param onRow cells and the line on which the row starts; false ends the reading
 * @returns false when the file could not be read to its end
 */
export async function readCsv(
  source: FileSource,
  dialect: CsvwDialect,
  onRow: (cells: readonly string[], row: number) => boolean,
): Promise<boolean> {
  const parser = parse(optionsOf(dialect));
  let [seen, isOpen] = [0, true];
  let failure: CsvError | undefined;
  parser.on('error', (error: CsvError) => (failure = error));
  const { skipRows, skipColumns, skipBlankRows, trim } = dialect;
  parser.on('readable', () => {
    for (let item = parser.read() as CsvRecord | null; item !== null; item = parser.read() as CsvRecord | null) {
      seen += 1;
      if (!isOpen || seen <= skipRows) continue;
      const cells = trimmed(skipColumns > 0 ? item.record.slice(skipColumns) : item.record, trim);
      if (skipBlankRows && cells.every((cell) => cell === '')) continue;
      isOpen = onRow(cells, item.info.lines - linesInside(item.record));
    }
  });
  for await (const text of textOf(source, dialect.encoding)) {
    if (failure || !isOpen) break;
    if (!parser.write(text)) await once(parser, 'drain').catch(() => undefined);
  }
  if (!failure && isOpen) {
    parser.end();
    await once(parser, 'end').catch(() => undefined);
  }
  parser.destroy();
  return failure === undefined;
}

function optionsOf({ delimiter, quoteChar, doubleQuote, lineTerminators, commentPrefix, trim }: CsvwDialect) {
  const canTrim = delimiter.trim() !== '';
  return {
    info: true,
    delimiter,
    quote: quoteChar ?? (false as const),
    escape: doubleQuote ? quoteChar : '\\',
    record_delimiter: lineTerminators.length > 0 ? [...lineTerminators] : ['\r\n', '\n'],
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
