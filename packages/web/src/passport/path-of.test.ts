import { expect, test } from 'vitest';
import { mapFrame } from '../map/map-frame.ts';
import type { LonLat } from '../map/region-outlines.ts';
import { pathOf } from './path-of.ts';

const frame = { ...mapFrame([0, 0, 1, 1]), place: ([lon, lat]: LonLat) => [lon, lat] as const };

test('a path tells each position by its distance from the one before, and none twice', () => {
  const line = [
    [10, 20],
    [12, 20],
    [12, 20],
    [11, 25],
  ] as const;
  expect(pathOf([line], frame)).toBe('M10 20l2 0 -1 5');
  expect(pathOf([line, [[3, 4]]], frame, 'Z')).toBe('M10 20l2 0 -1 5ZM3 4Z');
});
