import { expect, test } from 'vitest';
import { reassessAt } from './reassess-at.ts';

const now = new Date('2026-06-01T08:00:00.000Z');
const title = { cs: 'Lavičky' };
const daysTo = (instant: string) => (Date.parse(instant) - now.getTime()) / 86_400_000;

test('a passport without a promise is looked at within a week, not all on the same day', () => {
  const days = Array.from({ length: 200 }, (_none, index) => daysTo(reassessAt({ title }, `p${index}`, now)));
  expect(Math.max(...days)).toBeLessThanOrEqual(7);
  expect(Math.min(...days)).toBeGreaterThan(5.5);
  expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(1);
});

test('one whose update becomes late sooner is looked at on that day', () => {
  // Due on 2 June, a day of grace, so the first late day is 4 June.
  expect(reassessAt({ title, frequency: 'DAILY', modified: '2026-06-01' }, 'a', now)).toBe('2026-06-04T00:00:00.000Z');
});

test('one that is late already waits for its week', () => {
  expect(daysTo(reassessAt({ title, frequency: 'DAILY', modified: '2026-01-01' }, 'a', now))).toBeGreaterThan(5.5);
});
