import { parse } from 'csv-parse/sync';
import type { Marks, RowEnd } from './dialect.ts';

export interface Row {
  readonly cells: readonly string[];
  /** First line of the row, 1-based. */
  readonly line: number;
}

export const recordDelimiters: Readonly<Record<RowEnd, string[]>> = { CRLF: ['\r\n', '\n'], LF: ['\n', '\r\n'], CR: ['\r'] };

/** Rows of a text read leniently: a row that breaks quoting ends the list, ragged rows stay as they are. */
export function parseSample(text: string, { delimiter, quote, escape, rowEnd }: Marks, maxRows: number): Row[] {
  const rows: Row[] = [];
  let line = 1;
  const keep = (cells: string[]): null => {
    rows.push({ cells, line });
    line += 1 + linesInside(cells);
    return null;
  };
  try {
    parse(text, {
      delimiter,
      quote: quote ?? false,
      escape,
      record_delimiter: recordDelimiters[rowEnd],
      relax_quotes: true,
      relax_column_count: true,
      to: maxRows,
      on_record: keep,
    });
  } catch {
    // An unclosed quote: what was read before it is enough to judge the dialect.
  }
  return rows;
}

/** Line ends inside the cells of one row. */
export function linesInside(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
