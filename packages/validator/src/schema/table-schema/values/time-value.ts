import type { ReadValue } from './field-value.ts';
import { momentMs } from './moment.ts';
import { offsetOf, strptime } from './strptime.ts';

/** Year, month, day; then hour, minute, second and offset. */
const date = '(-?\\d{4})-(\\d{2})-(\\d{2})';
const time = '(\\d{2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?';

const defaults = {
  date: new RegExp(`^${date}$`),
  time: new RegExp(`^${time}$`),
  datetime: new RegExp(`^${date}T${time}$`),
} as const;

/** Forms that `any` reads besides ISO: the Czech one, with or without a time, and a time without seconds. */
const others = [
  '%d.%m.%Y',
  '%d. %m. %Y',
  '%d.%m.%Y %H:%M',
  '%d.%m.%Y %H:%M:%S',
  '%d/%m/%Y',
  '%H:%M',
  '%Y-%m-%d %H:%M:%S',
  '%Y-%m-%d %H:%M',
].map((pattern) => strptime(pattern)!);

/** A date, a time or both, in milliseconds. */
export const timeValue: ReadValue = (text, { type, format }) => {
  if (format === 'default') return isoMs(text, type as keyof typeof defaults);
  if (format !== 'any') return readerOf(format)?.(text);
  for (const kind of ['date', 'time', 'datetime'] as const) {
    const found = isoMs(text, kind);
    if (found !== undefined) return found;
  }
  for (const read of others) {
    const found = read(text.replaceAll(/\u00A0|\u202F/gu, ' '));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Is the format of a field of time one that can be read? */
export function isTimeFormat(format: string): boolean {
  return format === 'default' || format === 'any' || readerOf(format) !== undefined;
}

const readers = new Map<string, ReturnType<typeof strptime>>();

/** Early versions wrote `fmt:` before the pattern. */
function readerOf(format: string): ReturnType<typeof strptime> {
  if (readers.size > 1000) readers.clear();
  if (!readers.has(format)) readers.set(format, format.includes('%') ? strptime(format.replace(/^fmt:/, '')) : undefined);
  return readers.get(format);
}

function isoMs(text: string, kind: keyof typeof defaults): number | undefined {
  const parts = defaults[kind].exec(text);
  if (!parts) return undefined;
  const number = (index: number) => (parts[index] === undefined ? undefined : Number(parts[index]));
  if (kind === 'time') return momentMs({ ...timeOf(number, 1), offsetMinutes: offsetOf(parts[4]) });
  const day = { year: number(1)!, month: number(2)!, day: number(3)! };
  return momentMs(kind === 'date' ? day : { ...day, ...timeOf(number, 4), offsetMinutes: offsetOf(parts[7]) });
}

function timeOf(number: (index: number) => number | undefined, first: number) {
  return { hour: number(first)!, minute: number(first + 1)!, second: number(first + 2)! };
}

export const yearValue: ReadValue = (text) => (/^-?\d{4}(?:Z|[+-]\d{2}:\d{2})?$/.test(text) ? Number.parseInt(text, 10) : undefined);

/** A month, in months since the year 0. */
export const yearMonthValue: ReadValue = (text) => {
  const parts = /^(?<year>-?\d{4})-(?<month>\d{2})$/.exec(text)?.groups;
  const month = Number(parts?.['month']);
  return parts && month >= 1 && month <= 12 ? Number(parts['year']) * 12 + month - 1 : undefined;
};

/** A duration of ISO 8601, in seconds; a year counts as 365.25 days, a month as a twelfth of it. */
export const durationValue: ReadValue = (text) => {
  const parts =
    /^(?<sign>-?)P(?=.)(?:(?<Y>[\d.]+)Y)?(?:(?<M>[\d.]+)M)?(?:(?<W>[\d.]+)W)?(?:(?<D>[\d.]+)D)?(?:T(?=.)(?:(?<h>[\d.]+)H)?(?:(?<m>[\d.]+)M)?(?:(?<s>[\d.]+)S)?)?$/.exec(
      text,
    )?.groups;
  if (!parts) return undefined;
  const day = 86_400;
  const seconds = { Y: 365.25 * day, M: (365.25 / 12) * day, W: 7 * day, D: day, h: 3600, m: 60, s: 1 };
  const total = Object.entries(seconds).reduce((sum, [part, unit]) => sum + Number(parts[part] ?? 0) * unit, 0);
  return Number.isNaN(total) ? undefined : parts['sign'] === '-' ? -total : total;
};
