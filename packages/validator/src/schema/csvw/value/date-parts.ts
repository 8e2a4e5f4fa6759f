import type { ParsedValue } from './cell-type.ts';

/** Fields of a date or time as written; missing ones do not matter to the type. */
export interface DateParts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
  readonly zone?: string;
}

const minuteMs = 60_000;

/** Value of a date or time; undefined when there is no such day or hour. A time without a zone counts as in UTC. */
export function dateValue(parts: DateParts): ParsedValue | undefined {
  const { year = '2000', fraction = '' } = parts;
  const [month, day] = [Number(parts.month ?? 1), Number(parts.day ?? 1)];
  const [hour, minute, second] = [Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  if (month < 1 || month > 12 || date.getUTCDate() !== day || day < 1) return undefined;
  const zone = zoneMinutes(parts.zone);
  if (zone === undefined) return undefined;
  const time = date.getTime() + (hour * 60 + minute - zone) * minuteMs + second * 1000 + Number(`0.${fraction || '0'}`) * 1000;
  return { key: `${time}${parts.zone === undefined ? '' : 'Z'}`, order: time };
}

function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(total) || total > 14 * 60 || Number(minutes) > 59) return undefined;
  return sign === '-' ? -total : total;
}
