import { describe, expect, test } from 'vitest';
import { holds } from './box.ts';
import { boxInDegrees } from './box-in-degrees.ts';
import { crsOfName } from './crs-of-name.ts';
import { crsOfWkt } from './crs-of-wkt.ts';
import { crsOfCode, degreesOfCzechia, knownCrs } from './crs-table.ts';
import { systemOf } from './system-of.ts';
import { toDegrees } from './to-degrees.ts';
import proj4 from 'proj4';

const prague = [14.42076, 50.08804] as const;

test('EPSG:5514 leads to the degrees that GDAL computes', () => {
  const krovak = crsOfCode('5514');
  const [lon = 0, lat = 0] = (krovak && toDegrees(krovak)(-625_751.158938951, -1_177_056.72082617)) ?? [];
  expect(lon).toBeCloseTo(16.256897, 5);
  expect(lat).toBeCloseTo(49.022141, 5);
});

test('EPSG:5513 is the same place with positive numbers, in either order', () => {
  const krovak = crsOfCode('5513');
  const there = krovak && toDegrees(krovak);
  expect(there?.(1_177_056.72, 625_751.16)).toEqual(there?.(625_751.16, 1_177_056.72));
  expect(there?.(1_177_056.72, 625_751.16)?.[0]).toBeCloseTo(16.256897, 4);
});

describe.each(knownCrs.filter(({ definition, id }) => definition && id !== 'EPSG:5513' && id !== 'EPSG:2065'))('$id', (crs) => {
  const back = proj4('WGS84', crs.definition ?? '');

  test.each([[12.1, 50.25], [18.85, 49.5], [14.3, 48.56], [14.3, 51.05], [...prague]])(
    'has %d, %d in its range for Czechia, and leads back',
    (lon, lat) => {
      const [x = 0, y = 0] = back.forward([lon, lat]);
      expect(crs.czechia.some((box) => holds(box, x, y, 0))).toBe(true);
      const [lonAgain = 0, latAgain = 0] = toDegrees(crs)(x, y) ?? [];
      expect([lonAgain, latAgain].map((value) => Math.round(value * 1e4) / 1e4)).toEqual(
        [lon, lat].map((value) => Math.round(value * 1e4) / 1e4),
      );
    },
  );
});

test('numbers tell their system', () => {
  expect(systemOf(...prague)).toBe('degrees');
  expect(systemOf(prague[1], prague[0])).toBe('degrees-swapped');
  expect(systemOf(-743_000, -1_043_000)).toBe('EPSG:5514');
  expect(systemOf(1_043_000, 743_000)).toBe('EPSG:5513');
  expect(systemOf(1_605_000, 6_461_000)).toBe('EPSG:3857');
  expect(systemOf(458_000, 5_548_000)).toBe('EPSG:32633');
  expect(systemOf(2.35, 48.86)).toBeUndefined();
  expect(holds(degreesOfCzechia, ...prague, 0)).toBe(true);
});

test.each([
  ['EPSG:5514', 'EPSG:5514', false],
  ['urn:ogc:def:crs:EPSG::5514', 'EPSG:5514', false],
  ['urn:ogc:def:crs:EPSG:9.8.6:4326', 'EPSG:4326', true],
  ['http://www.opengis.net/def/crs/EPSG/0/4258', 'EPSG:4258', true],
  ['http://www.opengis.net/gml/srs/epsg.xml#4326', 'EPSG:4326', false],
  ['EPSG:4326', 'EPSG:4326', false],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84', false],
  ['urn:ogc:def:crs:EPSG::3035', 'EPSG:3035', true],
  ['urn:ogc:def:crs:EPSG::27700', 'EPSG:27700', false],
  ['něco <jiného>', '?', false],
])('the identifier %s means %s', (identifier, name, isNorthFirst) => {
  expect(crsOfName(identifier)).toMatchObject({ name, isNorthFirst });
});

const unit = 'UNIT["Meter",1.0]]';
test.each([
  [`PROJCS["S-JTSK_Krovak_East_North",GEOGCS["GCS_S_JTSK"],${unit}`, 'EPSG:5514'],
  [`PROJCS["S-JTSK_Krovak",GEOGCS["GCS_S_JTSK"],PARAMETER["X_Scale",-1.0],${unit}`, 'EPSG:5514'],
  [`PROJCS["S-JTSK_Krovak",GEOGCS["GCS_S_JTSK"],PARAMETER["X_Scale",1.0],${unit}`, 'EPSG:5513'],
  ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"],UNIT["Degree",0.0174532925199433]]', 'EPSG:4326'],
  ['GEOGCS["WGS 84",DATUM["WGS_1984",AUTHORITY["EPSG","6326"]],AUTHORITY["EPSG","4326"]]', 'EPSG:4326'],
  [`PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"],${unit}`, 'EPSG:3857'],
  [`PROJCS["WGS_1984_UTM_Zone_33N",GEOGCS["GCS_WGS_1984"],${unit}`, 'EPSG:32633'],
  ['PROJCS["X",GEOGCS["Y",AUTHORITY["EPSG","4326"]],AUTHORITY["ESRI","102067"]]', 'EPSG:5514'],
  [`PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936"],${unit}`, 'British_National_Grid'],
  ['PROJCRS["S-JTSK / Krovak East North",BASEGEOGCRS["S-JTSK",ID["EPSG",4156]],ID["EPSG",5514]]', 'EPSG:5514'],
])('the description %s means %s', (wkt, name) => {
  expect(crsOfWkt(wkt)?.name).toBe(name);
});

test('what is no description of a system is none', () => {
  expect(crsOfWkt('undefined')).toBeUndefined();
  expect(crsOfWkt('')).toBeUndefined();
});

test('a box of metres becomes a box of degrees around the same place', () => {
  const krovak = crsOfCode('5514');
  const box = krovak && boxInDegrees([-625_801, -1_177_107, -625_701, -1_177_007], krovak);
  expect(box && holds(box, 16.256897, 49.022141, 0)).toBe(true);
  expect(box && box[2] - box[0]).toBeLessThan(0.003);
});
