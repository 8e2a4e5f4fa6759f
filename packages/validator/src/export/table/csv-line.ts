import type { ReportCell } from './report-rows.ts';

/** What a spreadsheet takes for a formula, full-width signs and leading blanks included. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Cells as a line of CSV by RFC 4180: comma, CRLF, numbers with a decimal point.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvLine(cells: readonly ReportCell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: ReportCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
