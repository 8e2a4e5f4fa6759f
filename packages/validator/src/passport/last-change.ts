import { codelists, type Draft } from '@pasport/model';

/** The newest date of change or issue that a passport or its distributions declare. */
export function lastChangeOf({ modified, issued, distributions }: Draft): string | undefined {
  let last = modified ?? issued;
  for (const distribution of distributions ?? []) {
    const date = distribution.modified ?? distribution.issued;
    if (date !== undefined && (last === undefined || date > last)) last = date;
  }
  return last;
}

const daysOf = { Y: 365, M: 30.4, W: 7, D: 1 } as const;
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/u;

function daysOfPeriod(period: string): number {
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = (duration.exec(period) ?? []).map(Number);
  const whole = (years || 0) * daysOf.Y + (months || 0) * daysOf.M + (weeks || 0) * daysOf.W + (days || 0) * daysOf.D;
  return whole + (hours || 0) / 24 + (minutes || 0) / 1440;
}

/** Longest time between two updates of a regular frequency, in days. */
export const periodDays: ReadonlyMap<string, number> = new Map(
  codelists.frequency.items.flatMap(({ code, period }) => (period === undefined ? [] : [[code, daysOfPeriod(period)] as const])),
);

/** Frequencies that say only that nobody knows. */
export const vagueFrequencies: ReadonlySet<string> = new Set(['UNKNOWN', 'OTHER']);

/** “Never”, “irregular”, “continuous” and the like promise no date, unless the passport names one. */
export function isWithoutRhythm({ frequency, nextUpdateDue }: Draft): boolean {
  return frequency !== undefined && !vagueFrequencies.has(frequency) && !periodDays.has(frequency) && nextUpdateDue === undefined;
}
