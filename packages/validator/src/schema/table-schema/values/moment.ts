/** Parts of a date and time; what is not told is the start of what is. */
export interface Moment {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** East of Greenwich. */
  readonly offsetMinutes?: number;
}

/** The moment in milliseconds, in UTC; undefined when there is none such, e.g. the 31st of February. */
export function momentMs(moment: Moment): number | undefined {
  const { year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0, offsetMinutes = 0 } = moment;
  if (hour > 24 || minute > 59 || second >= 61 || Math.abs(offsetMinutes) > 24 * 60) return undefined;
  if (hour === 24 && (minute > 0 || second > 0)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return undefined;
  return date.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000;
}
