import { kindOfCell } from '../column/kind-of-cell.ts';
import type { Dialect, RowEnd } from './dialect.ts';
import { parseSample, type Row } from './parse-sample.ts';

export type Marks = Pick<Dialect, 'delimiter' | 'quote' | 'rowEnd'>;

const delimiters = [',', ';', '\t', '|', ':'];
const sampleRows = 200;

/** Delimiter, quote and row end that make the most regular table of a text. */
export function findDialect(text: string): Marks {
  const rowEnd = findRowEnd(text);
  const quote = findQuote(text);
  let best: Marks = { delimiter: ',', quote, rowEnd };
  let bestScore = 0;
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter)) continue;
    const marks: Marks = { delimiter, quote, rowEnd };
    const score = regularity(parseSample(text, marks, sampleRows));
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

/** How much a parse looks like a table: rows of one width, more than one column, cells of known forms. */
function regularity(rows: readonly Row[]): number {
  const filled = rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim());
  if (filled.length === 0) return 0;
  const widths = new Map<number, number>();
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [candidate, count] of widths)
    if (candidate > 1 && count * Math.log2(candidate + 1) > most * Math.log2(width + 1)) [width, most] = [candidate, count];
  if (most === 0) return 0;
  return (most / filled.length) ** 2 * (1 - 1 / width) * (0.3 + 0.7 * knownShare(filled, width));
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
