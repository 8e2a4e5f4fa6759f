import { readTableRows, type FileReport } from '@pasport/validator';
import type { Probed } from './probe-result.ts';

type Period = Probed<{ start: string; end: string }>;

/** Columns of life times of things and of deadlines say nothing of the period of the data. */
const otherDates = /narozen|birth|platn|splatn|revize|zaloz|vznik|konec|do$|valid|expir/iu;
const budget = { rows: 20_000, bytes: 2_000_000, timeMs: 500 };
const firstYear = 1990;
const lastYear = 2100;

/** The period that data cover: by their columns of dates or years, else by a year in their name. */
export async function periodOf(name: string, bytes: Uint8Array, report: FileReport): Promise<Period | undefined> {
  return (await periodOfColumns(bytes, report)) ?? periodOfName(name);
}

async function periodOfColumns(bytes: Uint8Array, { format, columns, sample }: FileReport): Promise<Period | undefined> {
  const dated = columns.flatMap(({ name, type }, index) => {
    if (type === 'date' && !otherDates.test(name)) return [index];
    return type === 'integer' && /^(?:rok|year)$/iu.test(name.trim()) ? [index] : [];
  });
  if (dated.length === 0 || !['CSV', 'TSV', 'XLSX', 'ODS'].includes(format)) return undefined;
  let [start, end] = ['', ''];
  const add = (cell: string | undefined): void => {
    const days = cell === undefined ? undefined : daysOf(cell);
    if (!days) return;
    if (start === '' || days.start < start) start = days.start;
    if (days.end > end) end = days.end;
  };
  const read = await readTableRows(bytes, { start: () => undefined, add: (cells) => dated.forEach((index) => add(cells[index])) }, budget);
  if (start === '') return undefined;
  const isPart = read.isCut || sample !== undefined;
  return { value: { start, end }, confidence: isPart ? 0.5 : 0.85, method: isPart ? 'beginning' : 'content' };
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

function yearOf(year: number): { start: string; end: string } | undefined {
  return year >= firstYear && year <= lastYear ? { start: `${year}-01-01`, end: `${year}-12-31` } : undefined;
}

/** A file named by one year, or by a year and a month. */
function periodOfName(name: string): Period | undefined {
  const found = [...name.matchAll(/(?<!\d)((?:19|20)\d{2})(?:[-_.]?(0[1-9]|1[0-2]))?(?!\d)/gu)];
  const [, year, month] = found[0] ?? [];
  const whole = found.length === 1 && year !== undefined ? yearOf(Number(year)) : undefined;
  if (!whole) return undefined;
  if (month === undefined) return { value: whole, confidence: 0.6, method: 'file-name' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { value: { start: `${year}-${month}-01`, end: `${year}-${month}-${last}` }, confidence: 0.6, method: 'file-name' };
}
