import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MonthlyCounts } from './monthly-counts.ts';

test('each month has its own count, a month without one none, for any months within reach', () => {
  const months = fc.uniqueArray(fc.integer({ min: 600, max: 640 }), { maxLength: 24 });
  fc.assert(
    fc.property(months, fc.integer({ min: 590, max: 700 }), (numbers, asked) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const counts = new MonthlyCounts();
      counts.reserve(1);
      counts.set(0, [639, 200, 640, 201]);
      counts.reserve(3);
      counts.set(
        0,
        ordered.flatMap((month) => [month, month - 500]),
      );
      const isKnown = ordered.includes(asked) && asked > ordered.at(-1)! - 24;
      expect(counts.at(0, asked)).toBe(isKnown ? asked - 500 : 0);
      expect(counts.at(2, asked)).toBe(0);
    }),
  );
});

test('more than it can hold is told as the most that it can', () => {
  const counts = new MonthlyCounts();
  counts.reserve(1);
  counts.set(0, [680, 300]);
  expect(counts.at(0, 680)).toBe(255);
});
