import type { ReportCell, ReportTable } from './report-rows.ts';

/**
 * A table as CSV by RFC 4180: comma, CRLF, a header of field terms, numbers with a decimal point; to be sent as UTF-8.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableCsv({ columns, rows }: ReportTable): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(cellOf).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What a spreadsheet takes for a formula, full-width signs and leading blanks included. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cellOf(cell: ReportCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
