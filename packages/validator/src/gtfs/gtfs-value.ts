import { isDay } from '../table/values/is-day.ts';
import type { GtfsField, GtfsType } from './gtfs-spec.ts';

const timezones = new Set(Intl.supportedValuesOf('timeZone'));
const time = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/u;
const date = /^(\d{4})(\d{2})(\d{2})$/u;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;

const tests: Readonly<Record<GtfsType, (value: string) => boolean>> = {
  text: () => true,
  url: (value) => /^https?:\/\//iu.test(value) && URL.canParse(value),
  email: (value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(value),
  timezone: (value) => timezones.has(value) || isOldTimezone(value),
  language: (value) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value),
  color: (value) => /^[0-9a-f]{6}$/iu.test(value),
  latitude: (value) => number.test(value) && Math.abs(Number(value)) <= 90,
  longitude: (value) => number.test(value) && Math.abs(Number(value)) <= 180,
  integer: (value) => /^\d+$/u.test(value),
  number: (value) => number.test(value),
  currency: (value) => /^[A-Z]{3}$/u.test(value),
  date: (value) => dayOf(value) !== undefined,
  time: (value) => time.test(value),
};

/** Does a filled cell hold what its column may hold? */
export function fits({ type, values }: GtfsField, value: string): boolean {
  return values ? values.includes(value) : tests[type](value);
}

/** Names kept for older data, such as `Europe/Kiev`. */
function isOldTimezone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Seconds since the beginning of the service day, e.g. 91,800 for `25:30:00`. */
export function secondsOf(value: string): number | undefined {
  const found = time.exec(value);
  return found ? Number(found[1]) * 3_600 + Number(found[2]) * 60 + Number(found[3]) : undefined;
}

/** A day as a number that can be compared, `20260531`. */
export function dayOf(value: string): number | undefined {
  const found = date.exec(value);
  return found && isDay(Number(found[1]), Number(found[2]), Number(found[3])) ? Number(value) : undefined;
}
