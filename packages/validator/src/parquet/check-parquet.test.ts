import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import { checkParquet } from './check-parquet.ts';
import { parquetChecks } from './parquet-checks.ts';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];
const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
const good: Columns = [
  { name: 'id', data: numbers, type: 'INT32' },
  { name: 'nazev', data: numbers.map((index) => `Hřiště č. ${index}`), type: 'STRING' },
  { name: 'ico', data: numbers.map(() => '00285030'), type: 'STRING' },
  { name: 'datum', data: numbers.map((index) => new Date(Date.UTC(2025, 0, index))), type: 'TIMESTAMP' },
  { name: 'cena', data: numbers.map((index) => index / 4), type: 'DOUBLE' },
];
const make = (columnData: Columns = good, options: object = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 25, ...options }));
const withColumn = (name: string, data: readonly unknown[], type?: Columns[number]['type']): Columns => [
  ...good.filter((column) => column.name !== name),
  { name, data: data as Columns[number]['data'], ...(type && { type }) },
];
const ids = (report: Awaited<ReturnType<typeof checkParquet>>) => report.findings.map(({ check }) => check);

test('a clean file has no finding; the schema types its columns', async () => {
  const report = await checkFile(make());
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'PARQUET', score: 100, rows: 60 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id integer',
    'nazev string',
    'ico string',
    'datum date',
    'cena number',
  ]);
});

test('a file on the disk is read the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pasport-'));
  try {
    const path = join(folder, 'a.parquet');
    writeFileSync(path, make());
    expect(await checkFile(path)).toEqual(await checkFile(make()));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const geo = (value: unknown) => ({ kvMetadata: [{ key: 'geo', value: typeof value === 'string' ? value : JSON.stringify(value) }] });
const geometry: Columns = [...good, { name: 'geometry', data: numbers.map(() => new Uint8Array(21)), type: 'BYTE_ARRAY' }];

test.each([
  [
    'parquet-flat',
    make(
      withColumn(
        'vnitrek',
        numbers.map((index) => ({ a: index })),
        'VARIANT',
      ),
    ),
  ],
  [
    'parquet-types',
    make(
      withColumn(
        'cena',
        numbers.map((index) => `${index}.5`),
        'STRING',
      ),
    ),
  ],
  [
    'parquet-types',
    make(
      withColumn(
        'datum',
        numbers.map((index) => `${(index % 28) + 1}. 3. 2025`),
        'STRING',
      ),
    ),
  ],
  ['parquet-geo', make(geometry, geo('{'))],
  ['parquet-geo', make(geometry, geo({ version: '1.1.0', primary_column: 'tvar', columns: { tvar: {} } }))],
  ['parquet-geo', make(geometry, geo({ version: '1.1.0', primary_column: 'geometry', columns: { geometry: { crs: null } } }))],
  ['parquet-open', changed(make(), (bytes) => bytes.write('PARE', bytes.length - 4))],
  ['parquet-readable', make().subarray(0, 900)],
  [
    'ico-zeros',
    make(
      withColumn(
        'ico',
        numbers.map(() => '285030'),
        'STRING',
      ),
    ),
  ],
  ['header-names', make([...good, { name: '', data: numbers, type: 'INT32' }])],
])('%s is found', async (id, bytes) => {
  const report = await checkParquet(bytes);
  expect(ids(report)).toContain(id);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('every check of Parquet has a bad file', () => {
  const tested = new Set(['parquet-flat', 'parquet-types', 'parquet-geo', 'parquet-open', 'parquet-readable', 'parquet-read-whole']);
  // Bad files of geometries are in geoparquet.test.ts.
  for (const id of ['parquet-geo-extent', 'parquet-geo-types']) tested.add(id);
  expect(parquetChecks.filter(({ id }) => !tested.has(id))).toEqual([]);
});

test('rows of findings are rows of the file, across row groups', async () => {
  const report = await checkParquet(
    make(
      withColumn(
        'ico',
        numbers.map((index) => (index === 41 ? '00285031' : '00285030')),
        'STRING',
      ),
    ),
  );
  expect(report.findings).toMatchObject([{ check: 'ico-check-digit', positions: [{ row: 41, column: 5 }] }]);
});

test('the table is judged by a declared Table Schema', async () => {
  const fields = good.map(({ name }) => ({ name, ...(name === 'id' && { type: 'integer', constraints: { maximum: 40 } }) }));
  const report = await checkParquet(make(), { declared: { schema: { document: { fields } } } });
  expect(report.findings).toMatchObject([{ check: 'schema-constraints', count: 20, positions: [{ row: 41, column: 1 }, {}, {}, {}, {}] }]);
});

test('a budget of rows makes a sample', async () => {
  const report = await checkParquet(make(), { budget: { rows: 10 } });
  expect(report).toMatchObject({ rows: 10, sample: { limit: 'rows' } });
  expect(ids(report)).toEqual(['parquet-read-whole']);
});

test('no value gets into the report', async () => {
  const marker = 'Zm4rk3r';
  const report = await checkParquet(
    make(
      withColumn(
        'nazev',
        numbers.map((index) => `${marker} ${index} 850101/1234 `),
        'STRING',
      ),
    ),
  );
  expect(report.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(marker);
});

/** Footers that lie: thrift keeps counts as varints, so the same number of bytes is written over them. */
const lies: readonly (readonly [string, Uint8Array])[] = [
  ['a footer longer than the file', changed(make(), (bytes) => bytes.writeUInt32LE(0x7fffffff, bytes.length - 8))],
  ['a footer of no length', changed(make(), (bytes) => bytes.writeUInt32LE(0, bytes.length - 8))],
  ['a footer of noise', changed(make(), (bytes) => bytes.fill(0x9c, bytes.length - 200, bytes.length - 8))],
  ['data that are noise', changed(make(), (bytes) => bytes.fill(0xf7, 4, 600))],
  ['data of zeros', changed(make(), (bytes) => bytes.fill(0, 4, 600))],
];

test.each(lies)('%s end in a finding', async (_name, bytes) => {
  const report = await checkParquet(bytes, { budget: { timeMs: 10_000 } });
  expect(ids(report)).toContain('parquet-readable');
  expect(report.score).toBeLessThanOrEqual(70);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('a run of two thousand million values in a few bytes ends the decoder, not the process', async () => {
  const half = numbers.map((index) => (index % 2 === 0 ? index : null));
  const bytes = Buffer.from(make([{ name: 'x', data: half, type: 'INT32', nullable: true }], { codec: 'UNCOMPRESSED', rowGroupSize: 60 }));
  const levels = bytes.indexOf(Buffer.from([0x11, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa]));
  expect(levels).toBeGreaterThan(0);
  bytes.set([0xfe, 0xff, 0xff, 0xff, 0x0f, 0x01], levels);
  const before = process.memoryUsage.rss();
  const report = await checkParquet(new Uint8Array(bytes), { budget: { timeMs: 90_000 } });
  expect(ids(report)).toContain('parquet-readable');
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(700);
}, 120_000);

test('any byte of the file may be wrong: the check ends and the process lives', async () => {
  const bytes = make(good.slice(0, 3));
  for (let at = 4; at < bytes.length; at += 293) {
    for (const value of [0x00, 0xff]) {
      const report = await checkParquet(bytes.with(at, value), { budget: { timeMs: 5_000 } });
      expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
    }
  }
}, 120_000);

function changed(bytes: Uint8Array, change: (copy: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  change(copy);
  return new Uint8Array(copy);
}
