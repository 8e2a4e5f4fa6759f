import { expect, test } from 'vitest';
import { freshSince, nextLinkCheck } from './link-schedule.ts';

const now = new Date('2026-06-01T08:00:00.000Z');
const hoursTo = (instant: string) => (Date.parse(instant) - now.getTime()) / 3_600_000;

test('passports that came in together are checked evenly over the day', () => {
  const hours = Array.from({ length: 2_400 }, (_none, index) => hoursTo(nextLinkCheck(`passport-${index}`, now, 24)));
  expect(Math.min(...hours)).toBeGreaterThanOrEqual(6);
  expect(Math.max(...hours)).toBeLessThanOrEqual(30);
  const perHour = Map.groupBy(hours, (hour) => Math.floor(hour))
    .values()
    .map((group) => group.length)
    .toArray();
  expect(perHour).toHaveLength(24);
  expect(Math.max(...perHour)).toBeLessThan(160);
});

test('each check is a period after the last one', () => {
  const first = nextLinkCheck('a', now, 24);
  expect(Date.parse(nextLinkCheck('a', new Date(first), 24)) - Date.parse(first)).toBe(24 * 3_600_000);
});

test('an answer is fresh for three quarters of the period', () => {
  expect(hoursTo(freshSince(now, 24))).toBe(-18);
});
