import type { Dialect, Marks, RowEnd } from './dialect.ts';
import { parseSample } from './parse-sample.ts';
import { regularity } from './regularity.ts';

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

/** Delimiter, quote, escape and row end that make the most regular table of a text. */
export function findDialect(text: string): Marks {
  const rowEnd = findRowEnd(text);
  const quote = findQuote(text);
  const escape = findEscape(text, quote);
  let best: Marks = { delimiter: ',', quote, escape, rowEnd };
  let bestScore = 0;
  for (const { mark: delimiter, weight, ...demands } of delimiters) {
    if (!text.includes(delimiter)) continue;
    const marks: Marks = { delimiter, quote, escape, rowEnd };
    const score = weight * regularity(parseSample(text, marks, sampleRows), quote, demands);
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
