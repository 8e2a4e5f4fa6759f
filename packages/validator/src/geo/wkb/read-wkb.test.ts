import { expect, test } from 'vitest';
import { readWkb } from './read-wkb.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/gu, ''), 'hex');
const doubles = (...values: readonly number[]) => {
  const buffer = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) buffer.writeDoubleLE(value, index * 8);
  return buffer;
};

test.each([
  ['a point', hex('0101000000'), doubles(15, 50), { type: 'Point', coordinates: [15, 50] }],
  ['a point with height, by ISO', hex('01e9030000'), doubles(15, 50, 300), { type: 'Point', coordinates: [15, 50, 300] }],
  [
    'a point with height and system, by PostGIS',
    hex('01010000a0e6100000'),
    doubles(15, 50, 300),
    { type: 'Point', coordinates: [15, 50, 300] },
  ],
  ['a point with M', hex('01d1070000'), doubles(15, 50, 1), { type: 'Point', coordinates: [15, 50] }],
  ['an empty point', hex('0101000000'), doubles(Number.NaN, Number.NaN), { type: 'Point', coordinates: [] }],
  [
    'a line',
    hex('010200000002000000'),
    doubles(1, 2, 3, 4),
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  ['many points', hex('010400000001000000 0101000000'), doubles(1, 2), { type: 'MultiPoint', coordinates: [[1, 2]] }],
])('%s is read', (_name, head, body, geometry) => {
  expect(readWkb(Buffer.concat([head, body]))).toEqual(geometry);
});

test.each([
  ['nothing', ''],
  ['a point cut off', '0101000000 0000'],
  ['a line of four thousand million positions', '0102000000 ffffffff 0000000000000000'],
  ['a polygon of as many rings', '0103000000 ffffffff'],
  ['collections without an end', '010700000001000000'.repeat(40)],
  ['an unknown byte order', '05'],
  ['an unknown type', '01ff000000'],
  ['a line among points', '010400000001000000 010200000000000000'],
])('%s is unreadable', (_name, text) => {
  expect(readWkb(hex(text))).toBe('unreadable');
});

test('arcs are told', () => {
  expect(readWkb(hex('010800000000000000'))).toBe('curved');
});
