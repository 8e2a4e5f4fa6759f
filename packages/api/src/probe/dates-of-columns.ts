import { readTableRows, type FileReport } from '@pasport/validator';

/** Days that the dated columns of a table hold. */
export interface ColumnDates {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Different days, at most so many as are enough to tell how often they come. */
  readonly days: ReadonlySet<string>;
  readonly isPart: boolean;
}

/** Columns of life times of things and of deadlines say nothing of the period of the data. */
const otherDates = /narozen|birth|platn|splatn|revize|zaloz|vznik|konec|do$|valid|expir/iu;
const budget = { rows: 20_000, bytes: 2_000_000, timeMs: 500 };
const firstYear = 1990;
const lastYear = 2100;
const mostDays = 5_000;

/** Days in the columns of dates or years; undefined when there are none. */
export async function datesOfColumns(bytes: Uint8Array, { format, columns, sample }: FileReport): Promise<ColumnDates | undefined> {
  const dated = columns.flatMap(({ name, type }, index) => {
    if (type === 'date' && !otherDates.test(name)) return [index];
    return type === 'integer' && /^(?:rok|year)$/iu.test(name.trim()) ? [index] : [];
  });
  if (dated.length === 0 || !['CSV', 'TSV', 'XLSX', 'ODS'].includes(format)) return undefined;
  let [start, end] = ['', ''];
  const days = new Set<string>();
  const add = (cell: string | undefined): void => {
    const found = cell === undefined ? undefined : daysOf(cell);
    if (!found) return;
    if (days.size < mostDays) days.add(found.start);
    if (start === '' || found.start < start) start = found.start;
    if (found.end > end) end = found.end;
  };
  const read = await readTableRows(bytes, { start: () => undefined, add: (cells) => dated.forEach((index) => add(cells[index])) }, budget);
  return start === '' ? undefined : { start, end, days, isPart: read.isCut || sample !== undefined };
}

/** `2026-05-31…`, `31. 5. 2026`, `2026`. */
function daysOf(cell: string): { start: string; end: string } | undefined {
  const text = cell.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(text)?.[1];
  const czech = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(text);
  const day = iso ?? (czech ? `${czech[3]}-${czech[2]!.padStart(2, '0')}-${czech[1]!.padStart(2, '0')}` : undefined);
  if (day !== undefined) return isDay(day) ? { start: day, end: day } : undefined;
  return /^\d{4}$/u.test(text) ? yearOf(Number(text)) : undefined;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  const year = Number(day.slice(0, 4));
  return !Number.isNaN(time) && year >= firstYear && year <= lastYear && new Date(time).toISOString().startsWith(day);
}

/** First and last day of a year. */
export function yearOf(year: number): { start: string; end: string } | undefined {
  return year >= firstYear && year <= lastYear ? { start: `${year}-01-01`, end: `${year}-12-31` } : undefined;
}
