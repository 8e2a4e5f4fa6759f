import Table from 'cli-table3';
import { oneLine } from './printable.ts';
import type { Paint } from './paint.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow; its text wraps. */
  readonly flexible?: boolean;
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

/** A table that fits the terminal: no borders, one line under the head is enough air. */
export function table({ columns, rows, width, paint }: TableShape): string {
  const lengths = columns.map((column, index) => Math.max(column.title.length, ...rows.map((row) => textOf(row[index]).length)));
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
  for (const row of rows) out.push(row.map((cell) => painted(cell, paint)));
  return `${out.toString().replace(/ +$/gm, '')}\n`;
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

function painted(cell: Cell, paint: Paint): string {
  return typeof cell === 'string' ? oneLine(cell) : paint(cell.format, oneLine(cell.text));
}
