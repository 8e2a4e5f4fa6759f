import type { Dialect, Marks, RowEnd } from './dialect.ts';
import { parseSample, type Row } from './parse-sample.ts';
import { regularity, type Regularity } from './regularity.ts';

interface Candidate {
  readonly mark: string;
  readonly weight: number;
  readonly minWidth: number;
  /** Counts only where nearly all rows, the first one too, have one width. */
  readonly isWeak?: true;
}

/** Delimiters by how likely they are; the last ones also stand inside times and texts and need a clear table. */
const delimiters: readonly Candidate[] = [
  { mark: ',', weight: 1, minWidth: 2 },
  { mark: ';', weight: 1, minWidth: 2 },
  { mark: '\t', weight: 1, minWidth: 2 },
  { mark: '|', weight: 1, minWidth: 2 },
  { mark: ', ', weight: 0.6, minWidth: 2 },
  { mark: '^', weight: 0.8, minWidth: 2 },
  { mark: '~', weight: 0.8, minWidth: 2 },
  { mark: '§', weight: 0.8, minWidth: 2 },
  { mark: ' ', weight: 0.4, minWidth: 3, isWeak: true },
  { mark: ':', weight: 0.3, minWidth: 2, isWeak: true },
];
const sampleRows = 200;

/** What a table that is whole weighs at least, and what others weigh beside it. */
const wholeWeight = 0.75;
const besideWhole = 0.75;
/** What a table weighs whose header, perhaps, another delimiter cuts and this one does not. */
const uncutTop = 0.5;

/** A way to cut the text, and the table that it makes. */
interface Tried extends Regularity {
  readonly marks: Marks;
  readonly weight: number;
  readonly isWeak: boolean;
  readonly rows: readonly Row[];
}

/** Delimiter, quote, escape and row end that make the most regular table of a text. */
export function findDialect(text: string): Marks {
  const rowEnd = findRowEnd(text);
  const tried = delimiters.filter(({ mark }) => text.includes(mark)).map((candidate) => tryOut(text, candidate, rowEnd));
  const hasWhole = tried.some((one) => one.isWhole);
  const isTopCut = tried.some(({ isWeak, rows }) => !isWeak && (rows[0]?.cells.length ?? 0) > 1);
  let best = marksOf(text, ',', rowEnd);
  let bestScore = 0;
  for (const one of tried) {
    const isSure = one.isWhole && !(one.isWeak && isTopCut);
    const weight = isSure ? Math.max(one.weight, wholeWeight) : one.weight * (hasWhole ? besideWhole : 1);
    const score = one.score * weight * (hasUncutTop(one, tried) ? uncutTop : 1);
    if (score > bestScore * 1.001) [best, bestScore] = [one.marks, score];
  }
  return best;
}

function tryOut(text: string, { mark, weight, ...demands }: Candidate, rowEnd: RowEnd): Tried {
  const marks = marksOf(text, mark, rowEnd);
  const rows = parseSample(text, marks, sampleRows);
  return { marks, weight, isWeak: demands.isWeak === true, rows, ...regularity(rows, marks.quote ?? '', demands) };
}

function marksOf(text: string, delimiter: string, rowEnd: RowEnd): Marks {
  const quote = findQuote(text, delimiter);
  return { delimiter, quote, escape: findEscape(text, quote), rowEnd };
}

/** A row near the top, perhaps the header, that this delimiter leaves in one piece and another one cuts into a row of its table. */
function hasUncutTop({ rows }: Tried, tried: readonly Tried[]): boolean {
  return rows.slice(0, 5).some(({ cells, line }) => {
    if (cells.length > 1) return false;
    return (
      /[;\t|,]\S/u.test(cells[0] ?? '') ||
      tried.some((other) => other.isWhole && other.rows.some((row) => row.line === line && row.cells.length === other.width))
    );
  });
}

/** The most frequent one: a text with ends of another kind here and there has still one of its own. */
function findRowEnd(text: string): RowEnd {
  let [crlf, lf, cr] = [0, 0, 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\r') crlf += 1;
    else lf += 1;
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') cr += 1;
  if (cr > crlf + lf) return 'CR';
  return crlf > 0 && crlf >= lf ? 'CRLF' : 'LF';
}

/** The apostrophe quotes only where it does so again and again and the double quote never does. */
function findQuote(text: string, delimiter: string): '"' | "'" {
  return countQuoted(text, "'", delimiter) >= 2 && countQuoted(text, '"', delimiter) === 0 ? "'" : '"';
}

/** Cells between a pair of quotes, of those marks that stand inside doubled or after a backslash. */
function countQuoted(text: string, quote: '"' | "'", delimiter: string): number {
  const mark = RegExp.escape(delimiter);
  const cell = new RegExp(
    `(?<=^|[\\r\\n]|${mark})${quote}(?:[^${quote}\\\\\\r\\n]|${quote}${quote}|\\\\.)*${quote}(?=${mark}|[\\r\\n]|$)`,
    'gu',
  );
  return text.match(cell)?.length ?? 0;
}

/** A backslash escapes where it stands before quotes inside cells and quotes are not doubled; at the end of a cell it may end a path. */
function findEscape(text: string, quote: '"' | "'"): Dialect['escape'] {
  const escaped = text.match(quote === '"' ? /\\"(?![,;\t|\r\n]|$)/gu : /\\'(?![,;\t|\r\n]|$)/gu)?.length ?? 0;
  if (escaped === 0) return quote;
  const doubled = text.match(quote === '"' ? /[^\\,;\t|\r\n"]""/gu : /[^\\,;\t|\r\n']''/gu)?.length ?? 0;
  return escaped > doubled ? '\\' : quote;
}
