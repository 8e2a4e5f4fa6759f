import Table from 'cli-table3';
import { wrappedPointer } from './wrapped.ts';
import { oneLine } from './printable.ts';
import type { Paint } from './paint.ts';

interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow; its text wraps. */
  readonly flexible?: boolean;
  /** Breaks only before its slashes: a JSON Pointer. */
  readonly pointers?: boolean;
  /** Left out when the flexible columns would have too little room. */
  readonly dispensable?: boolean;
}

/** A cell: a text, and how to colour it. */
export type Cell = string | { readonly text: string; readonly format: Parameters<Paint>[0] };

interface TableShape {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};
const gap = 2;
const narrowest = 12;
/** Width that flexible columns should have together before dispensable ones are shown. */
const comfortable = 48;

/** A table that fits the terminal: no borders, one line under the head is enough air. */
export function table(shape: TableShape): string {
  const { columns, rows, width, paint } = withoutDispensable(shape);
  const lengths = columns.map((column, index) => lengthOf(column, rows, index));
  const widths = fit(lengths, leastWidths(columns, rows), width);
  const out = new Table({
    head: columns.map(({ title }) => paint('bold', title)),
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  for (const row of rows)
    out.push(row.map((cell, index) => content(cell, { width: widths[index]!, isPointer: columns[index]!.pointers === true }, paint)));
  return `${out.toString().replace(/ +$/gm, '')}\n`;
}

/** The table without as many dispensable columns, from the right, as the width demands. */
function withoutDispensable(shape: TableShape): TableShape {
  const { columns, rows, width } = shape;
  const at = columns.findLastIndex(({ dispensable }) => dispensable);
  const room = width - sum(columns.map((column, index) => gap + (column.flexible ? 0 : lengthOf(column, rows, index))));
  if (at < 0 || room >= comfortable) return shape;
  return withoutDispensable({ ...shape, columns: columns.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)) });
}

function lengthOf({ title }: Column, rows: TableShape['rows'], index: number): number {
  return Math.max(title.length, ...rows.map((row) => textOf(row[index]).length));
}

/** The narrowest that a flexible column may get; missing for the others. */
function leastWidths(columns: readonly Column[], rows: TableShape['rows']): (number | undefined)[] {
  const longestName = (index: number) => Math.max(0, ...rows.map((row) => longestPointerName(textOf(row[index]))));
  return columns.map(({ flexible, pointers }, index) => (flexible ? Math.max(narrowest, pointers ? longestName(index) : 0) : undefined));
}

/** Width of the widest part of a pointer that is not broken; 0 for other texts. */
export function longestPointerName(text: string): number {
  return text.startsWith('/') ? Math.max(...wrappedPointer(text, 0).map(({ length }) => length)) : 0;
}

function fit(lengths: readonly number[], least: readonly (number | undefined)[], width: number): number[] {
  const free = width - gap * (lengths.length - 1) - sum(lengths.filter((_, index) => least[index] === undefined));
  const wanted = sum(lengths.filter((_, index) => least[index] !== undefined));
  if (wanted <= free) return [...lengths];
  const share = (length: number) => Math.floor((length * free) / wanted);
  const short = least.findIndex((one, index) => one !== undefined && one > narrowest && share(lengths[index]!) < one);
  // A column that may not give way as much as the rest takes what it needs and the rest share what is left.
  if (short >= 0) return fit(lengths.with(short, Math.min(least[short]!, lengths[short]!)), least.with(short, undefined), width);
  return lengths.map((length, index) => (least[index] === undefined ? length : Math.max(narrowest, share(length))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textOf(cell: Cell | undefined): string {
  return oneLine(typeof cell === 'string' ? cell : (cell?.text ?? ''));
}

/** Text of a cell; a word that is too long (an address, a short name) is broken rather than cut off. */
function content(cell: Cell, { width, isPointer }: { width: number; isPointer: boolean }, paint: Paint): string {
  const whole = textOf(cell);
  const pointed = isPointer && whole.startsWith('/') ? wrappedPointer(whole, width).join('\n') : whole;
  const text = pointed.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'g'), '$&\n');
  return typeof cell === 'string' ? text : paint(cell.format, text);
}
