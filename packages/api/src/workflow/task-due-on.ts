import { isWorkingDay } from './is-working-day.ts';

const dayMs = 86_400_000;

/** Working days in which a task is to be done; the period that the law gives a local catalogue for changes. */
const workingDays = 7;

/**
 * Day by which a task should be done: seven working days after the day it came up.
 *
 * @param since instant, ISO 8601
 * @returns calendar date
 */
export function taskDueOn(since: string): string {
  let day = Date.parse(since.slice(0, 10));
  for (let left = workingDays; left > 0;) {
    day += dayMs;
    if (isWorkingDay(new Date(day))) left -= 1;
  }
  return new Date(day).toISOString().slice(0, 10);
}
