import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { checkAndPreview, checkFile } from '../check-file.ts';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];
type Ring = readonly (readonly [number, number])[];
const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
const names: Columns[number] = { name: 'nazev', data: numbers.map((index) => `Hřiště č. ${index}`), type: 'STRING' };

function point(x: number, y: number): Uint8Array {
  const bytes = Buffer.alloc(21);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(1, 1);
  bytes.writeDoubleLE(x, 5);
  bytes.writeDoubleLE(y, 13);
  return new Uint8Array(bytes);
}

function polygon(ring: Ring): Uint8Array {
  const bytes = Buffer.alloc(13 + ring.length * 16);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(3, 1);
  bytes.writeUInt32LE(1, 5);
  bytes.writeUInt32LE(ring.length, 9);
  for (const [index, [x, y]] of ring.entries()) {
    bytes.writeDoubleLE(x, 13 + index * 16);
    bytes.writeDoubleLE(y, 21 + index * 16);
  }
  return new Uint8Array(bytes);
}

const inDegrees = numbers.map((index) => point(16.6 + index / 1000, 49.2 + index / 2000));
const inMetres = numbers.map((index) => point(-598_000 - index * 10, -1_160_000 - index * 20));
const krovak = { type: 'ProjectedCRS', name: 'S-JTSK / Krovak East North', id: { authority: 'EPSG', code: 5514 } };

function make(geometries: readonly unknown[], column: object = {}, metadata: object = {}): Uint8Array {
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: [], ...column } },
    ...metadata,
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [names, { name: 'geometry', data: geometries as Columns[number]['data'], type: 'BYTE_ARRAY', nullable: true }],
      rowGroupSize: 15,
      kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
    }),
  );
}

const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 10, y],
  [x + 10, y + 10],
  [x, y + 10],
  [x, y],
];
const bowTie: Ring = [
  [-598_000, -1_160_000],
  [-597_990, -1_159_990],
  [-597_990, -1_160_000],
  [-598_000, -1_159_990],
  [-598_000, -1_160_000],
];
const squares = numbers.map((index) => polygon(square(-598_000 - index * 20, -1_160_000)));
const types = (...list: string[]) => ({ geometry_types: list });

test.each([
  [
    'points in degrees, as is meant where no system is named',
    make(inDegrees, types('Point')),
    { crs: 'OGC:CRS84', geometryTypes: { Point: 40 } },
  ],
  ['points in S-JTSK', make(inMetres, { crs: krovak }), { crs: 'EPSG:5514', bbox: [-598_400, -1_160_800, -598_010, -1_160_020] }],
  ['a system told by its name only', make(inMetres, { crs: { type: 'ProjectedCRS', name: krovak.name } }), { crs: 'EPSG:5514' }],
  [
    'areas, their box declared',
    make(squares, { crs: krovak, bbox: [-600_000, -1_160_100, -598_000, -1_159_000] }),
    { geometryTypes: { Polygon: 40 } },
  ],
])('%s have no finding', async (_name, bytes, expected) => {
  const report = await checkFile(bytes);
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'PARQUET', rows: 40, score: 100, ...expected });
  expect(report.columns.map(({ name }) => name)).toEqual(['nazev']);
});

const at = (index: number, value: unknown, list: readonly unknown[]) => list.map((one, place) => (place === index ? value : one));

test.each([
  ['coordinates-order', make(numbers.map((index) => point(49.2 + index / 2000, 16.6 + index / 1000))), undefined],
  ['crs-matches-coordinates', make(inMetres), undefined],
  ['crs-declared', make(inMetres, { crs: null }), undefined],
  ['coordinates-czechia', make(at(4, point(2.3, 48.8), inDegrees)), 5],
  ['coordinates-null-island', make(at(6, point(0, 0), inDegrees)), 7],
  ['geometry-present', make(at(17, null, inDegrees)), 18],
  ['geometry-present', make(at(17, point(NaN, NaN), inDegrees)), 18],
  ['geometry-sound', make(at(20, inDegrees[0]?.subarray(0, 12), inDegrees)), 21],
  ['geometry-sound', make(at(20, polygon(square(0, 0)).fill(0xff, 9, 13), inDegrees)), 21],
  ['geometry-valid', make(at(30, polygon(bowTie), squares), { crs: krovak }), 31],
  ['parquet-geo-extent', make(inMetres, { crs: krovak, bbox: [-598_100, -1_160_800, -598_010, -1_160_020] }), undefined],
  ['parquet-geo-types', make(squares, { crs: krovak, ...types('Point', 'MultiPolygon Z') }), undefined],
  ['parquet-geo', make(inDegrees, { encoding: 'TWKB' }), undefined],
  ['parquet-geo', make(inDegrees, {}, { columns: { geometry: { encoding: 'WKB' }, tvar: { encoding: 'WKB' } } }), undefined],
  ['parquet-geo', make(inDegrees, { encoding: 'point' }), undefined],
])('%s is found', async (id, bytes, feature) => {
  const report = await checkFile(bytes);
  const found = report.findings.filter(({ check }) => check === id);
  expect(found).toHaveLength(1);
  if (feature !== undefined) expect(found[0]?.positions).toEqual([{ feature }]);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('a feature is repeated where geometry and cells are', async () => {
  const twice = { ...names, data: numbers.map((index) => `Hřiště č. ${Math.max(2, index)}`) };
  const geo = { version: '1.0.0', primary_column: 'geometry', columns: { geometry: { encoding: 'WKB', geometry_types: [] } } };
  const written = (geometries: readonly Uint8Array[]) =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [twice, { name: 'geometry', data: [...geometries], type: 'BYTE_ARRAY' }],
        kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
      }),
    );
  const idsOf = async (bytes: Uint8Array) => (await checkFile(bytes)).findings.map(({ check }) => check);
  expect(await idsOf(written(inDegrees))).not.toContain('features-unique');
  expect(await idsOf(written([inDegrees[1]!, ...inDegrees.slice(1)]))).toContain('features-unique');
});

const optional = { repetition_type: 'OPTIONAL' } as const;
const coordinates = (['x', 'y'] as const).map((name) => ({ name, type: 'DOUBLE' as const, repetition_type: 'REQUIRED' as const }));
const rootOf = { name: 'root', num_children: 2 };
const text = { name: 'nazev', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional } as const;
const schemas = {
  point: [rootOf, text, { name: 'geometry', num_children: 2, ...optional }, ...coordinates],
  linestring: [
    rootOf,
    text,
    { name: 'geometry', num_children: 1, converted_type: 'LIST' as const, ...optional },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' as const },
    { name: 'element', num_children: 2, ...optional },
    ...coordinates,
  ],
};

function makeNative(encoding: keyof typeof schemas, data: unknown[], column: object = {}): Uint8Array {
  const geo = { version: '1.1.0', primary_column: 'geometry', columns: { geometry: { encoding, geometry_types: [], ...column } } };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'nazev', data: names.data },
        { name: 'geometry', data },
      ],
      schema: schemas[encoding],
      kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
    }),
  );
}

test('points of named coordinates are read as well', async () => {
  const points = numbers.map((index) => ({ x: 16.5 + index / 1024, y: 49.25 }));
  const good = await checkFile(makeNative('point', points));
  expect(good.findings).toEqual([]);
  expect(good).toMatchObject({ crs: 'OGC:CRS84', geometryTypes: { Point: 40 }, rows: 40 });
  const bad = await checkFile(makeNative('point', at(3, { x: 2, y: 48 }, at(5, null, points)) as unknown[]));
  expect(bad.findings.map(({ check, positions }) => [check, positions])).toEqual([
    ['coordinates-czechia', [{ feature: 4 }]],
    ['geometry-present', [{ feature: 6 }]],
  ]);
});

test('of lists of coordinates, which are not read, system and box are those declared', async () => {
  const line = [
    { x: 16, y: 49 },
    { x: 17, y: 49 },
  ];
  const lines = numbers.map(() => line);
  const report = await checkFile(makeNative('linestring', lines, { bbox: [12, 48, 19, 51], crs: krovak }));
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ crs: 'EPSG:5514', bbox: [12, 48, 19, 51], rows: 40 });
  expect(report.columns.map(({ name }) => name)).toEqual(['nazev']);
  expect((await checkFile(makeNative('linestring', lines, { crs: null }))).findings).toMatchObject([
    { check: 'parquet-geo', severity: 'warning' },
  ]);
});

test('a column said to hold geometries that holds numbers ends in a finding', async () => {
  const geo = { version: '1.1.0', primary_column: 'id', columns: { id: { encoding: 'WKB', geometry_types: [] } } };
  const columnData: Columns = [names, { name: 'id', data: numbers, type: 'INT32' }];
  const report = await checkFile(
    new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }] })),
  );
  expect(report.findings.map(({ check }) => check)).toEqual(['parquet-geo']);
});

test('the preview draws the map beside the rows', async () => {
  const { preview } = await checkAndPreview(make(squares, { crs: krovak }));
  expect(preview?.outline).toBeDefined();
  expect(preview?.rows[0]).toEqual(['Hřiště č. 1']);
});

test('past its budget a map is a sample', async () => {
  const report = await checkFile(make(inDegrees), { budget: { rows: 10 } });
  expect(report).toMatchObject({ rows: 10, geometryTypes: { Point: 10 }, sample: { limit: 'rows' } });
});
