const dayMs = 86_400_000;

/** Later than any day; negative: earlier. */
export const endOfTime = 2 ** 31 - 1;

/** Days since 1970 of a calendar date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / dayMs);
}

/** Calendar date of a day since 1970. */
export function calendarDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
