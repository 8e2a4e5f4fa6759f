import { kindOfCell } from '../../table/column/kind-of-cell.ts';
import type { Row } from './parse-sample.ts';

interface Demands {
  readonly minWidth: number;
  readonly isWeak?: boolean;
}

/** How a parse looks as a table. */
export interface Regularity {
  /** 0–1: rows of one width, more than one column, cells of known forms, no torn quotes. */
  readonly score: number;
  /** All rows but a few lines of text around them have one width, and no quotes are torn. */
  readonly isWhole: boolean;
  /** Cells of most rows. */
  readonly width: number;
}

const noTable: Regularity = { score: 0, isWhole: false, width: 1 };
/** Of two rows anything may make a table. */
const leastWholeRows = 3;
const mostLinesAround = 0.25;

export function regularity(rows: readonly Row[], quote: string, { minWidth, isWeak = false }: Demands): Regularity {
  const filled = rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim());
  if (filled.length === 0) return noTable;
  const { width, evenness } = widthOf(filled, minWidth);
  if (width === 1) return noTable;
  if (isWeak && (evenness < 0.8 || filled[0]?.cells.length !== width)) return noTable;
  const torn = filled.filter(({ cells }) => cells.some((cell) => isTorn(cell, quote))).length / filled.length;
  const score = evenness * (1 - 1 / width) * (0.3 + 0.7 * knownShare(filled, width)) * (1 - torn) ** 2;
  return { score, width, isWhole: torn === 0 && isWhole(filled, width) };
}

function isWhole(rows: readonly Row[], width: number): boolean {
  const cut = rows.filter(({ cells }) => cells.length > 1);
  const around = rows.length - cut.length;
  return cut.length >= leastWholeRows && around <= cut.length * mostLinesAround && cut.every(({ cells }) => cells.length === width);
}

function widthOf(rows: readonly Row[], minWidth: number): { width: number; evenness: number } {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let [width, most, evenness] = [1, 0, 0];
  for (const [candidate, count] of widths) {
    if (candidate < minWidth) continue;
    // Squares add up, so that two tables below each other are worth more than rows of all widths.
    evenness += (count / rows.length) ** 2;
    if (count * Math.log2(candidate + 1) > most * Math.log2(width + 1)) [width, most] = [candidate, count];
  }
  return { width, evenness };
}

const afterQuote = /[^"]"[;\t|,^~:]/u;

/** A cell that holds one end of a quoted text, or in which a quoted text ends before another delimiter. */
function isTorn(cell: string, quote: string): boolean {
  if (quote !== '"') return false;
  const first = cell.indexOf(quote);
  return first >= 0 && (cell.indexOf(quote, first + 1) < 0 || afterQuote.test(cell));
}

/** Share of cells that are numbers, dates, empty or short texts without other delimiters. */
function knownShare(rows: readonly Row[], width: number): number {
  let [known, all] = [0, 0];
  for (const { cells } of rows) {
    if (cells.length !== width) continue;
    for (const cell of cells) {
      all += 1;
      known += familiarity(cell);
    }
  }
  return all === 0 ? 0 : known / all;
}

function familiarity(cell: string): number {
  if (kindOfCell(cell.trim()) !== 'text') return 1;
  if (/[;\t|]|,\S/u.test(cell)) return 0;
  if (cell.includes('(') !== cell.includes(')')) return 0;
  // A text after a blank is rather a part of a sentence or a list.
  return cell.startsWith(' ') ? 0.3 : 0.8;
}
