import { yearOf, type ColumnDates } from './dates-of-columns.ts';
import type { Probed } from './probe-result.ts';

type Period = Probed<{ start: string; end: string }>;

/** The period that data cover: by their columns of dates or years, else by a year in their name. */
export function periodOf(name: string, dates: ColumnDates | undefined): Period | undefined {
  if (!dates) return periodOfName(name);
  const { start, end, isPart } = dates;
  return { value: { start, end }, confidence: isPart ? 0.5 : 0.85, method: isPart ? 'beginning' : 'content' };
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
