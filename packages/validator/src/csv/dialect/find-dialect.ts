import { kindOfCell } from '../column/kind-of-cell.ts';
import type { Dialect, Marks, RowEnd } from './dialect.ts';
import { parseSample, type Row } from './parse-sample.ts';

/** Delimiters by how likely they are; the last ones also stand inside times and texts and need a clear table. */
const delimiters: readonly { readonly mark: string; readonly weight: number; readonly minWidth: number }[] = [
  { mark: ',', weight: 1, minWidth: 2 },
  { mark: ';', weight: 1, minWidth: 2 },
  { mark: '\t', weight: 1, minWidth: 2 },
  { mark: '|', weight: 1, minWidth: 2 },
  { mark: ', ', weight: 1, minWidth: 2 },
  { mark: '^', weight: 0.8, minWidth: 2 },
  { mark: '~', weight: 0.8, minWidth: 2 },
  { mark: '§', weight: 0.8, minWidth: 2 },
  { mark: ' ', weight: 0.4, minWidth: 3 },
  { mark: ':', weight: 0.3, minWidth: 2 },
];
const sampleRows = 200;

/** Delimiter, quote, escape and row end that make the most regular table of a text. */
export function findDialect(text: string): Marks {
  const rowEnd = findRowEnd(text);
  const quote = findQuote(text);
  const escape = findEscape(text, quote);
  let best: Marks = { delimiter: ',', quote, escape, rowEnd };
  let bestScore = 0;
  for (const { mark: delimiter, weight, minWidth } of delimiters) {
    if (!text.includes(delimiter)) continue;
    const marks: Marks = { delimiter, quote, escape, rowEnd };
    const score = weight * regularity(parseSample(text, marks, sampleRows), minWidth);
    if (score > bestScore * 1.001) [best, bestScore] = [marks, score];
  }
  return best;
}

function findRowEnd(text: string): RowEnd {
  const newLine = text.indexOf('\n');
  if (newLine < 0) return text.includes('\r') ? 'CR' : 'LF';
  let [crlf, lf] = [0, 0];
  for (let at = newLine; at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\r') crlf += 1;
    else lf += 1;
  }
  return crlf >= lf ? 'CRLF' : 'LF';
}

const doubleQuoted = /(^|[,;\t|:\r\n])"[^"]*"/u;
const singleQuoted = /(^|[,;\t|])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/gu;

/** The apostrophe quotes only where it does so again and again and the double quote never does. */
function findQuote(text: string): '"' | "'" {
  if (doubleQuoted.test(text)) return '"';
  return (text.match(singleQuoted)?.length ?? 0) > 3 ? "'" : '"';
}

/** A backslash escapes where it stands before quotes inside cells and quotes are not doubled; at the end of a cell it may end a path. */
function findEscape(text: string, quote: '"' | "'"): Dialect['escape'] {
  const escaped = text.match(quote === '"' ? /\\"(?![,;\t|\r\n]|$)/gu : /\\'(?![,;\t|\r\n]|$)/gu)?.length ?? 0;
  if (escaped === 0) return quote;
  const doubled = text.match(quote === '"' ? /[^\\,;\t|\r\n"]""/gu : /[^\\,;\t|\r\n']''/gu)?.length ?? 0;
  return escaped > doubled ? '\\' : quote;
}

/** How much a parse looks like a table: rows of one width, more than one column, cells of known forms. */
function regularity(rows: readonly Row[], minWidth: number): number {
  const filled = rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim());
  if (filled.length === 0) return 0;
  const widths = new Map<number, number>();
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let [width, most, evenness] = [1, 0, 0];
  for (const [candidate, count] of widths) {
    if (candidate < minWidth) continue;
    // Squares add up, so that two tables below each other are worth more than rows of all widths.
    evenness += (count / filled.length) ** 2;
    if (count * Math.log2(candidate + 1) > most * Math.log2(width + 1)) [width, most] = [candidate, count];
  }
  if (most === 0) return 0;
  return evenness * (1 - 1 / width) * (0.3 + 0.7 * knownShare(filled, width));
}

/** Share of cells that are numbers, dates, empty or short texts without other delimiters. */
function knownShare(rows: readonly Row[], width: number): number {
  let [known, all] = [0, 0];
  for (const { cells } of rows) {
    if (cells.length !== width) continue;
    for (const cell of cells) {
      all += 1;
      const kind = kindOfCell(cell.trim());
      if (kind !== 'text' || !/[;\t|]|,\S/u.test(cell)) known += kind === 'text' ? 0.8 : 1;
    }
  }
  return all === 0 ? 0 : known / all;
}
