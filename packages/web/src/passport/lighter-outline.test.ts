import { expect, test } from 'vitest';
import { lighterOutline, type Outline } from './lighter-outline.ts';

const ring = (length: number): [number, number][] => [
  ...Array.from({ length }, (_, index): [number, number] => [index, index * 2]),
  [0, 0],
];
const outline = (areas: number, corners: number): Outline => ({
  features: areas,
  bbox: [0, 0, 1, 1],
  points: [],
  lines: [],
  areas: Array.from({ length: areas }, () => [ring(corners)]),
});

test('a light drawing stays as it is', () => {
  const light = outline(10, 9);
  expect(lighterOutline(light, 100)).toEqual(light);
});

test('corners are left out before features; borders stay closed', () => {
  const { areas } = lighterOutline(outline(10, 40), 250);
  expect(areas).toHaveLength(10);
  for (const [border = []] of areas) {
    expect(border.length).toBeLessThan(25);
    expect(border.at(-1)).toEqual(border[0]);
  }
});

test('whatever it holds, a drawing costs no more than it may', () => {
  const many = { ...outline(300, 40), points: ring(1_000), lines: [ring(1_000), ring(2)] };
  const { points, lines, areas } = lighterOutline(many, 500);
  expect(points.length * 7 + [...lines, ...areas.flat()].flat().length).toBeLessThanOrEqual(500);
  expect(points.length * lines.length * areas.length).toBeGreaterThan(0);
});
