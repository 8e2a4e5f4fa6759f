import { expect, test } from 'vitest';
import { pointsOfHistory } from './points-of-history.ts';

test('points keep the distances in time', () => {
  const points = pointsOfHistory([
    { at: '2026-01-01T00:00:00Z', score: 40 },
    { at: '2026-01-03T00:00:00Z', score: 50 },
    { at: '2026-01-11T00:00:00Z', score: 90 },
  ]);
  expect(points).toEqual([
    { x: 0, value: 40 },
    { x: 0.2, value: 50 },
    { x: 1, value: 90 },
  ]);
});

test('reports of one instant stand one beside the other', () => {
  const at = '2026-01-01T00:00:00Z';
  expect(pointsOfHistory([40, 50, 60].map((score) => ({ at, score }))).map(({ x }) => x)).toEqual([0, 0.5, 1]);
  expect(pointsOfHistory([])).toEqual([]);
});
