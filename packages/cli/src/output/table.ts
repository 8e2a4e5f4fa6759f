import Table from 'cli-table3';
import { oneLine } from './printable.ts';
import type { Paint } from './paint.ts';

interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow; its text wraps. */
  readonly flexible?: boolean;
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
  const widths = fit(lengths, columns, width);
  const out = new Table({
    head: columns.map(({ title }) => paint('bold', title)),
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  for (const row of rows) out.push(row.map((cell, index) => content(cell, widths[index]!, paint)));
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

function fit(lengths: readonly number[], columns: readonly Column[], width: number): number[] {
  const free = width - gap * (columns.length - 1) - sum(lengths.filter((_, index) => !columns[index]!.flexible));
  const wanted = sum(lengths.filter((_, index) => columns[index]!.flexible));
  if (wanted <= free) return [...lengths];
  return lengths.map((length, index) => (columns[index]!.flexible ? Math.max(narrowest, Math.floor((length * free) / wanted)) : length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textOf(cell: Cell | undefined): string {
  return oneLine(typeof cell === 'string' ? cell : (cell?.text ?? ''));
}

/** Text of a cell; a word that is too long (an address, a short name) is broken rather than cut off. */
function content(cell: Cell, width: number, paint: Paint): string {
  const text = textOf(cell).replace(new RegExp(`\\S{${width}}(?=\\S)`, 'g'), '$&\n');
  return typeof cell === 'string' ? text : paint(cell.format, text);
}
