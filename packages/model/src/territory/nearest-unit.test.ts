import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, nearestUnit } from './nearest-unit.ts';
import { allUnits, ancestorsOf, findUnit, type LonLat } from './units.ts';

const municipalities = [...allUnits()].filter(({ type }) => type === 'obec');

test('it is the same as looking at every municipality, also from abroad', () => {
  const point = fc.tuple(fc.double({ min: 8, max: 23, noNaN: true }), fc.double({ min: 45, max: 54, noNaN: true }));
  fc.assert(
    fc.property(point, (place) => {
      const least = Math.min(...municipalities.map((unit) => distanceKm(place, unit.point)));
      expect(nearestUnit(place)?.distanceKm).toBe(least);
    }),
  );
});

test.each<[string, LonLat, string, string]>([
  ['the Old Town of Prague', [14.4208, 50.0875], 'okres/3100', 'vusc/19'],
  ['Špilberk in Brno', [16.5994, 49.1945], 'okres/3702', 'vusc/116'],
  ['the square of Hodonín', [17.1325, 48.8489], 'okres/3706', 'vusc/116'],
  ['Březová near Zlín, not its namesake near Uherské Hradiště', [17.7914, 49.2603], 'okres/3705', 'vusc/141'],
])('%s lies in its district and region', (_place, point, district, region) => {
  expect(nearestUnit(point, 'okres')?.unit.id).toBe(district);
  expect(nearestUnit(point, 'vusc')?.unit.id).toBe(region);
  expect(nearestUnit(point, 'stat')?.unit.id).toBe('stat/1');
});

test.each([...allUnits()].filter(({ type }) => type === 'okres' || type === 'vusc'))(
  'the point of $id lies inside of it',
  ({ id, type, point }) => {
    expect(nearestUnit(point, type as 'okres' | 'vusc')?.unit.id).toBe(id);
  },
);

test('municipalities lie in the boxes of their districts and regions, to the precision of the simplified boundaries', () => {
  for (const { id, point } of municipalities) {
    for (const ancestor of ancestorsOf(id)) {
      const [west, south, east, north] = findUnit(ancestor)?.bbox ?? [0, 0, 0, 0];
      const isIn = point[0] > west - 0.01 && point[0] < east + 0.01 && point[1] > south - 0.01 && point[1] < north + 0.01;
      expect(isIn, `${id} in ${ancestor}`).toBe(true);
    }
  }
});

test('distances are in kilometres: Prague and Brno are 185 km apart', () => {
  expect(distanceKm(findUnit('obec/554782')?.point ?? [0, 0], findUnit('obec/582786')?.point ?? [0, 0])).toBeCloseTo(185, -1);
  expect(nearestUnit([16.3738, 48.2082])?.distanceKm).toBeGreaterThan(50);
});

test.each<LonLat>([
  [Number.NaN, 50],
  [15, Number.NaN],
  [200, 50],
  [15, 91],
])('%s, %s is no place', (lon, lat) => {
  expect(nearestUnit([lon, lat])).toBeUndefined();
});
