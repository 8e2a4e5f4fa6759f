import { geojson } from 'flatgeobuf';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';

type Feature = Parameters<typeof geojson.serialize>[0]['features'][number];
const feature = (geometry: unknown, index = 0): Feature => ({
  type: 'Feature',
  properties: { nazev: `Hřiště ${index}`, kapacita: index },
  geometry: geometry as Feature['geometry'],
});
const points = Array.from({ length: 20 }, (_, index) => feature({ type: 'Point', coordinates: [15 + index / 100, 49] }, index));
const file = (features: readonly Feature[], epsg = 4326) =>
  Buffer.from(geojson.serialize({ type: 'FeatureCollection', features: [...features] } as Parameters<typeof geojson.serialize>[0], epsg));
const grave = async (bytes: Uint8Array) =>
  (await checkFile(bytes)).findings.filter(({ severity }) => severity !== 'hint').map(({ check, severity }) => `${check} ${severity}`);

/** The header says 19 features where there are 20. */
function fewerInHeader(): Buffer {
  const bytes = file(points);
  const count = Buffer.alloc(8);
  count.writeBigUInt64LE(BigInt(points.length));
  bytes.writeBigUInt64LE(BigInt(points.length - 1), bytes.indexOf(count, 12));
  return bytes;
}

test('a good file has one hint: that it has no index', async () => {
  const report = await checkFile(file(points));
  expect(report.findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual(['flatgeobuf-index hint']);
  expect(report).toMatchObject({ format: 'FLATGEOBUF', score: 100, rows: 20, crs: 'EPSG:4326' });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['nazev string', 'kapacita integer']);
});

const ring = [
  [15, 49],
  [15.1, 49],
  [15.1, 49.1],
  [15, 49],
];
test.each([
  [
    'Polygon',
    [
      ring,
      [
        [15.08, 49.02],
        [15.09, 49.03],
        [15.09, 49.02],
        [15.08, 49.02],
      ],
    ],
  ],
  ['MultiPolygon', [[ring], [ring.map(([x = 0, y = 0]) => [x + 1, y])]]],
  ['MultiLineString', [ring, ring.map(([x = 0, y = 0]) => [x + 1, y])]],
])('%s is read', async (type, coordinates) => {
  const { geometryTypes, findings } = await checkFile(file([feature({ type, coordinates })]));
  expect(geometryTypes).toEqual({ [type]: 1 });
  expect(findings.map(({ check }) => check)).toEqual(['flatgeobuf-index']);
});

test.each([
  ['no system', file(points, 0), ['crs-declared error']],
  ['another system', file(points, 5514), ['crs-matches-coordinates error']],
  ['swapped axes', file([feature({ type: 'Point', coordinates: [49, 15] })]), ['coordinates-order error']],
  [
    'a ring that crosses itself',
    file([
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [15, 49],
            [15.1, 49.1],
            [15.1, 49],
            [15, 49.1],
            [15, 49],
          ],
        ],
      }),
    ]),
    ['geometry-valid error'],
  ],
  ['fewer features in the header', fewerInHeader(), ['flatgeobuf-count error']],
  ['the end cut off', file(points).subarray(0, -50), ['flatgeobuf-readable error']],
  ['the header cut off', file(points).subarray(0, 30), ['flatgeobuf-readable error']],
  ['a wrong mark', Buffer.concat([Buffer.from('fgX'), file(points).subarray(3)]), ['flatgeobuf-readable error']],
  [
    'another version',
    Buffer.concat([Buffer.from('fgb\u0002fgb\u0000', 'latin1'), file(points).subarray(8)]),
    ['flatgeobuf-readable error'],
  ],
  [
    'a header of gigabytes',
    Buffer.concat([file(points).subarray(0, 8), Buffer.from([255, 255, 255, 255]), file(points).subarray(12)]),
    ['flatgeobuf-readable error'],
  ],
])('%s: $2', async (_name, bytes, findings) => {
  expect(await grave(bytes)).toEqual(findings);
});

test('any damage ends in a report, in time and without a crash', async () => {
  const good = file([feature({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }), ...points]);
  const start = performance.now();
  for (let at = 8; at < good.length; at += 5) {
    for (const value of [0xff, 0x00, 0x7f]) {
      const bytes = Buffer.from(good);
      bytes.fill(value, at, Math.min(good.length, at + 4));
      const { measures } = await checkFile(bytes, { budget: { timeMs: 1_000 } });
      expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
    }
  }
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);
