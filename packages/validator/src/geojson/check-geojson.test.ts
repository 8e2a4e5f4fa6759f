import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import { jsonChecks } from '../json/json-checks.ts';
import type { FileOptions } from '../file/file-checker.ts';
import { checkGeoJson } from './check-geojson.ts';
import { geoChecks } from '../geo/geo-checks.ts';
import { geojsonChecks } from './geojson-checks.ts';
import { profileForDraft } from '../file/profile-for-draft.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const check = async (value: unknown, options?: FileOptions) =>
  await checkGeoJson(bytes(typeof value === 'string' ? value : JSON.stringify(value)), options);

type Feature = Record<string, unknown>;
const square = (x: number, y: number, size = 0.01) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const features: readonly Feature[] = Array.from({ length: 20 }, (_, index) => ({
  type: 'Feature',
  id: index,
  properties: { nazev: `Hřiště ${index}`, kod: `00${index}`, plocha: index },
  geometry: { type: 'Polygon', coordinates: [square(15 + index / 10, 49.5)] },
}));
const collection = (items: readonly unknown[] = features, more: object = {}) => ({ type: 'FeatureCollection', ...more, features: items });
/** The good collection with the third feature changed. */
const withThird = (change: Feature) => collection(features.with(2, { ...features[2], ...change }));
const geometry = (type: string, coordinates: unknown) => withThird({ geometry: { type, coordinates } });
const point = (...coordinates: unknown[]) => geometry('Point', coordinates);
const named = (name: string, values: readonly string[]) =>
  collection(features.map((feature, index) => ({ ...feature, properties: { [name]: values[index % values.length] } })));

test('a good file has no finding; features, properties and box are described', async () => {
  const report = await check(collection());
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'GEOJSON', score: 100, rows: 20, geometryTypes: { Polygon: 20 } });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['nazev string', 'kod string', 'plocha integer']);
  expect(profileForDraft(report)).toMatchObject({
    distribution: { format: 'GEOJSON', mediaType: 'application/geo+json', rows: 20 },
    bbox: [15, 49.5, 16.91, 49.51],
  });
});

const text = JSON.stringify(collection());
const bowTie = [
  [15, 49],
  [15.1, 49.1],
  [15.1, 49],
  [15, 49.1],
  [15, 49],
];
const bad: readonly (readonly [check: string, file: unknown, options?: FileOptions])[] = [
  ['json-well-formed', text.slice(0, -20)],
  ['json-byte-order-mark', `\uFEFF${text}`],
  ['file-read-whole', text, { budget: { rows: 3 } }],
  ['json-names-unique', text.replace('"id":2,', '"id":2,"id":99,')],
  ['geojson-types', withThird({ type: 'Prvek' })],
  ['geojson-members', withThird({ properties: 1 })],
  ['features-present', collection([])],
  ['geojson-coordinates', point('15', '49')],
  ['geojson-rings', geometry('Polygon', [square(15, 49).slice(0, -1)])],
  ['geojson-winding', geometry('Polygon', [square(15, 49).toReversed()])],
  ['geojson-crs', collection(features, { crs: { type: 'name', properties: { name: 'EPSG:5514' } } })],
  ['geojson-bbox', collection(features, { bbox: [1, 2, 3] })],
  ['geojson-collections', withThird({ geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [15, 49] }] } })],
  ['geometry-present', withThird({ geometry: null })],
  ['geometry-types-one', point(15, 49)],
  ['geometry-valid', geometry('Polygon', [bowTie])],
  [
    'coverage-overlaps',
    collection([...features, { ...features[0], id: 'copy', properties: { nazev: 'Jiné', kod: '99', plocha: 1 } }]),
    { declared: { isCoverage: true } },
  ],
  ['vertices-unique', geometry('Polygon', [square(15, 49).toSpliced(1, 0, [15, 49])])],
  ['vertices-without-spikes', geometry('Polygon', [square(15, 49).toSpliced(2, 0, [15.01, 49.005], [15.05, 49.005], [15.01, 49.00501])])],
  ['coordinates-order', point(49.2, 16.6)],
  ['coordinates-degrees', point(-598_000, -1_160_500)],
  ['coordinates-null-island', point(0, 0)],
  ['coordinates-czechia', point(13.405, 52.52)],
  ['coordinates-territory', collection(), { declared: { territory: [14, 49, 15.5, 50] } }],
  ['coordinates-digits', point(15.123456789, 49.5)],
  ['features-unique', collection([...features, { ...features[0], id: 'copy' }])],
  ['feature-ids-unique', withThird({ id: 7 })],
  ['properties-names-one', withThird({ properties: { jmeno: 'x', KOD: '1', plocha: 2 } })],
  ['properties-birth-numbers', named('rodne_cislo', ['2421010009', '2421010119'])],
  ['properties-contacts', named('kontakt', ['jan.novak@seznam.cz'])],
];

test.each(bad.map(([id, file, options]) => ({ id, file, options })))(
  '$id fails where it should, and the score falls',
  async ({ id, file, options }) => {
    const report = await check(file, options);
    const measure = report.measures.find((one) => one.check === id);
    expect(measure?.answer).toBe('fail');
    expect(report.findings.map((finding) => finding.check)).toContain(id);
    expect(report.score).toBeLessThan(100);
    expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  },
);

test('text that is not UTF-8 is an error and still read', async () => {
  const report = await checkGeoJson(Buffer.from(text.replaceAll('Hřiště', 'H\u00f8i\u009at\u00ec'), 'latin1'));
  expect(report.findings.map((finding) => finding.check)).toEqual(['json-utf8']);
  expect(report.rows).toBe(20);
});

/** What only formats that name their coordinate system, or have geometries of another notation, can get wrong. */
const ofOthers = new Set(['crs-declared', 'crs-matches-coordinates', 'geometry-sound']);

test('every check has a bad file here', () => {
  const ids = [...jsonChecks, ...geojsonChecks, ...geoChecks].map(({ id }) => id);
  expect([...bad.map(([id]) => id), 'json-utf8'].toSorted()).toEqual(ids.filter((id) => !ofOthers.has(id)).toSorted());
});

test('a finding names the feature from 1, with a pointer into the file', async () => {
  const { findings } = await check(geometry('Polygon', [bowTie]));
  const found = findings.find((finding) => finding.check === 'geometry-valid');
  expect(found?.positions).toEqual([{ feature: 3, pointer: '/features/2/geometry' }]);
  expect(found?.message.en).toBe('Feature 3: a ring crosses itself at 15.05, 49.05.');
});

test('broken JSON is placed by line and character', async () => {
  const { findings } = await check('{\n  "type": "FeatureCollection",\n  "features": [NaN]\n}');
  expect(findings[0]?.positions).toEqual([{ row: 3, column: 16 }]);
});

test('coordinates in S-JTSK throughout cap the score', async () => {
  const report = await check(
    collection(
      [0, 1, 2].map((index) => ({ ...features[index], geometry: { type: 'Point', coordinates: [-598_000 - index, -1_160_500] } })),
    ),
  );
  expect(report.findings[0]?.message.en).toContain('EPSG:5514');
  expect(report.score).toBeLessThanOrEqual(70);
  expect(profileForDraft(report).bbox).toBeUndefined();
});

test('no personal value gets into the report', async () => {
  const report = await check(named('rodne_cislo', ['2421010009', '2421010119', 'jan.novak@seznam.cz']));
  expect(JSON.stringify(report)).not.toMatch(/24210[12]|novak/u);
  expect(report.score).toBeLessThanOrEqual(20);
});

const circle = (size: number, step = 1) => {
  const ring = Array.from({ length: size }, (_, index) => {
    const angle = (2 * Math.PI * index * step) / size;
    return [15 + Math.cos(angle), 50 + Math.sin(angle) / 2];
  });
  return [...ring, ring[0]];
};
const nestedCollections = (depth: number): string =>
  depth === 0 ? '{"type":"Point","coordinates":[15,50]}' : `{"type":"GeometryCollection","geometries":[${nestedCollections(depth - 1)}]}`;

test.each([
  ['lists nested deeply', () => `{"type":"Point","coordinates":${'['.repeat(1_000_000)}`],
  ['objects nested deeply', () => '{"a":'.repeat(200_000)],
  ['collections in collections', () => nestedCollections(40)],
  ['numbers too large', () => `{"type":"Point","coordinates":[1e999,${'9'.repeat(100_000)}]}`],
  ['a star of a hundred thousand crossing lines', () => JSON.stringify({ type: 'Polygon', coordinates: [circle(100_001, 50_000)] })],
  ['a line of a million positions', () => JSON.stringify({ type: 'LineString', coordinates: circle(1_000_000) })],
  [
    'ten thousand polygons in one geometry',
    () =>
      JSON.stringify({
        type: 'MultiPolygon',
        coordinates: Array.from({ length: 10_000 }, (_, index) => [square(13 + index / 5000, 49, 0.0001)]),
      }),
  ],
])(
  '%s: ends in time with a finding',
  async (_name, make) => {
    const file = make();
    const start = performance.now();
    const { findings } = await check(file, { budget: { timeMs: 5_000 } });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(findings).not.toEqual([]);
  },
  20_000,
);

test('any JSON at all gets a report, without a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.jsonValue(),
        fc.jsonValue().map((value) => withThird({ geometry: value as object })),
      ),
      async (value) => {
        const { measures, score } = await check(value);
        expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
        expect(score).toBeLessThan(100);
      },
    ),
    { numRuns: 100 },
  );
});

test('the format is told by the content', async () => {
  async function* inPieces() {
    yield* [bytes(text.slice(0, 100)), bytes(text.slice(100))];
  }
  expect(await checkFile(inPieces())).toMatchObject({ format: 'GEOJSON', rows: 20, score: 100 });
  expect(await checkFile(bytes('id,nazev\n1,a\n2,b\n'))).toMatchObject({ format: 'CSV', rows: 2 });
  expect(await checkFile(bytes('[{"nazev": 1}]'))).toMatchObject({ format: 'JSON' });
});
