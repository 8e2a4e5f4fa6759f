import { expect, test } from 'vitest';
import { sampleGeoPackage, wkbPoint, wkbPolygon } from '../../test/maps/sample-geopackage.ts';
import { checkFile } from '../check-file.ts';
import type { FileOptions } from '../file/file-checker.ts';

const grave = async (bytes: Uint8Array, options?: FileOptions) =>
  (await checkFile(bytes, options)).findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ check, severity }) => `${check} ${severity}`);

test('a good file has no finding; its layer, system and box are told', async () => {
  const report = await checkFile(sampleGeoPackage());
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({
    format: 'GPKG',
    score: 100,
    rows: 20,
    crs: 'EPSG:4326',
    bbox: [15, 49, 15.19, 49.19],
    geometryTypes: { Point: 20 },
  });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['nazev string', 'kapacita integer']);
});

const bowTie = [
  [15, 49],
  [15.1, 49.1],
  [15.1, 49],
  [15, 49.1],
  [15, 49],
] as const;
const krovakPoints = Array.from({ length: 20 }, (_, index) => wkbPoint(-600_000 - index, -1_160_000 - index));
const world = { extent: [-180, -90, 180, 90] } as const;

test.each([
  ['no features', { geometries: [], extent: [0, 0, 0, 0] as const }, ['features-present error']],
  ['an undefined system', { srsId: 0 }, ['crs-declared error']],
  ['a system that is not described', { srsId: 32633, sql: '' }, ['geopackage-srs error', 'crs-declared error']],
  ['two systems of one layer', { contentsSrsId: 5514 }, ['geopackage-srs error']],
  ['another system in geometries', { blobSrsId: 5514 }, ['geopackage-srs error']],
  [
    'numbers of another system',
    { geometries: krovakPoints, extent: [-700_000, -1_200_000, 0, 0] as const },
    ['crs-matches-coordinates error'],
  ],
  ['swapped axes', { geometries: [wkbPoint(49, 15)], ...world }, ['coordinates-order error']],
  ['degrees called S-JTSK', { srsId: 5514 }, ['crs-matches-coordinates error']],
  ['zeros', { geometries: [wkbPoint(0, 0), wkbPoint(15, 49)], ...world }, ['coordinates-null-island error']],
  ['a wrong extent', { extent: [1, 2, 3, 4] as const }, ['geopackage-extent warning']],
  ['a ring that crosses itself', { geometries: [wkbPolygon(bowTie)], geometryType: 'POLYGON', ...world }, ['geometry-valid error']],
  ['an open ring', { geometries: [wkbPolygon(bowTie.slice(0, 4))], geometryType: 'POLYGON', ...world }, ['geometry-sound error']],
  ['geometries of another type', { geometryType: 'POLYGON' }, ['geometry-sound warning']],
  ['broken geometries', { geometries: [wkbPoint(15, 49), Buffer.from('zmatek')] }, ['geometry-sound error']],
  ['no mark of GeoPackage', { applicationId: 7 }, ['geopackage-application-id warning']],
  ['a layer that is not there', { sql: 'DROP TABLE hriste' }, ['geopackage-layers error', 'features-present error']],
  ['a missing table', { sql: 'DROP TABLE gpkg_spatial_ref_sys' }, ['geopackage-tables error']],
])('%s: %j', async (_name, sample, findings) => {
  expect(await grave(sampleGeoPackage(sample))).toEqual(findings);
});

test('a layer without geometry is checked as a table', async () => {
  const sql = `CREATE TABLE firmy (ico TEXT, rc TEXT);
    INSERT INTO firmy VALUES ('00297488', '2421010009'), ('00297488', '2421010119'), ('00064581', '2421010229');
    INSERT INTO gpkg_contents (table_name, data_type) VALUES ('firmy', 'attributes')`;
  const report = await checkFile(sampleGeoPackage({ sql }));
  expect(report.parts?.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['hriste 20', 'firmy 3']);
  expect(report.findings.find(({ check }) => check === 'personal-birth-number')?.positions?.[0]).toMatchObject({ part: 'firmy' });
});

test('a file left in WAL mode is read and told', async () => {
  const bytes = sampleGeoPackage();
  bytes.fill(2, 18, 20);
  expect(await grave(bytes)).toEqual(['geopackage-journal warning']);
});

test.each([
  [
    'an endless view',
    `INSERT INTO gpkg_contents (table_name, data_type) VALUES ('v', 'attributes'); CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c`,
  ],
  [
    'contents that are an endless view',
    `DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS table_name FROM c`,
  ],
  [
    'computed columns',
    `CREATE TABLE t (a INTEGER, b AS (length(hex(zeroblob(1000 + a))))); INSERT INTO t (a) VALUES (1); INSERT INTO gpkg_contents (table_name, data_type) VALUES ('t', 'attributes')`,
  ],
  ['a name that is SQL', `INSERT INTO gpkg_contents (table_name, data_type) VALUES ('hriste"; DROP TABLE hriste; --', 'features')`],
])('%s: ends in time', async (_name, sql) => {
  const start = performance.now();
  const { measures } = await checkFile(sampleGeoPackage({ sql }), { budget: { timeMs: 2_000 } });
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('computed columns are left out: reading them would run what the file says', async () => {
  const sql = `CREATE TABLE t (a INTEGER, b AS (a * 2)); INSERT INTO t (a) VALUES (1);
    INSERT INTO gpkg_contents (table_name, data_type) VALUES ('t', 'attributes')`;
  const { parts } = await checkFile(sampleGeoPackage({ sql }));
  expect(parts?.[1]?.columns.map(({ name }) => name)).toEqual(['a']);
});

test('a damaged database ends in a finding, wherever the damage is', async () => {
  const good = sampleGeoPackage();
  for (let at = 100; at < good.length; at += 641) {
    const cut = await checkFile(good.subarray(0, at));
    expect(cut.findings.length).toBeGreaterThan(0);
    const bytes = Buffer.from(good);
    bytes.fill(0xa5, at, at + 64);
    const { measures } = await checkFile(bytes);
    expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  }
});
