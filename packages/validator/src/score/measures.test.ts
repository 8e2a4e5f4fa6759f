import { expect, test } from 'vitest';
import { delayMeasure, ordinalMeasure, rateMeasure, shareMeasure } from './measures.ts';

test.each([
  [0, 1],
  [1, 0.9684],
  [10, 0.9],
  [100, 0.6838],
  [1_000, 0],
])('%i defects of 10,000 at a tolerance of 10 %% measure %d', (defects, value) => {
  expect(rateMeasure(defects, 10_000, 0.1)).toBeCloseTo(value, 4);
});

test('a delay within the grace is none, one missed period is half', () => {
  expect(delayMeasure(3, 30)).toBe(1);
  expect(delayMeasure(33, 30)).toBe(0.5);
  expect(delayMeasure(-5, 30)).toBe(1);
});

test('shares and steps stay between 0 and 1', () => {
  expect(shareMeasure(3, 4)).toBe(0.75);
  expect(shareMeasure(0, 0)).toBe(1);
  expect(ordinalMeasure(7, 5)).toBe(1);
});
