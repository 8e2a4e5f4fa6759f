import { expect, test } from 'vitest';
import { dayIn, percentIn, timeIn } from './formats.ts';

test.each([
  [0, '0'],
  [0.5556, '55,6'],
  [0.9999, '99,9'],
  [1, '100'],
])('the share %d is %s per cent', (share, text) => {
  expect(percentIn('cs', share)).toBe(`${text}\u00A0%`);
});

test('an instant is told in Czech time, a text that is none stays', () => {
  expect(timeIn('cs', '2026-12-31T23:30:00Z')).toBe('1. ledna 2027 v 0:30');
  expect(dayIn('en', '2026-06-15T08:00:00Z')).toBe('15 June 2026');
  expect(dayIn('cs', 'včera')).toBe('včera');
});
