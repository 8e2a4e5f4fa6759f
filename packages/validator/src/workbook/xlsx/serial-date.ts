import type { DateStyle } from './date-style.ts';

const dayMs = 86_400_000;
/** Day 0 of both calendars; the older one counts a 29 February 1900 that never was. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** 31 December 9999. */
const lastDay = 2_958_465;

/**
 * ISO 8601 text of a date or time kept as a number of days.
 *
 * @returns undefined for numbers that are no date
 */
export function serialDate(serial: number, style: DateStyle, is1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > lastDay) return undefined;
  const base = is1904 ? epoch[1904] : serial < 60 ? epoch[1900] + dayMs : epoch[1900];
  const text = new Date(base + Math.round((serial * dayMs) / 1000) * 1000).toISOString();
  if (style === 'time' && serial < 1) return text.slice(11, 19);
  const hasTime = style !== 'date' && !Number.isInteger(serial);
  return hasTime ? text.slice(0, 19) : text.slice(0, 10);
}
