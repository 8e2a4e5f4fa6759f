import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../src/check-file.ts';
import { checkGeoJson } from '../src/geojson/check-geojson.ts';
import { wktVerdict } from '../src/geo/validity/wkt-verdict.ts';

const corpus = join(resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared')), 'quality-corpus');
const load = async (folder: string, file: string) => await checkGeoJson(readFileSync(join(corpus, folder, file)));
const grave = ['error', 'warning'];
const summary = (findings: readonly { check: string; severity: string }[]) =>
  findings.map(({ check, severity }) => `${check} ${severity}`).join(', ');

describe('verdicts of GEOS on validity', () => {
  /** Verdicts that the engine gives otherwise, as of 2026-11-25. */
  const exceptions: Readonly<Record<string, string>> = {
    'general/TestSimple.xml#28': 'simplicity, not validity: JTS looks at two lines that run over each other only at their ends',
  };
  const cases = JSON.parse(readFileSync(join(corpus, 'geos-validity/cases.json'), 'utf8')) as {
    id: string;
    op: 'isValid' | 'isSimple';
    wkt: string;
    expected: boolean;
  }[];

  test('are ours on every geometry that can be read', () => {
    const verdicts = cases.map((one) => ({ ...one, verdict: wktVerdict(one.wkt, one.op) }));
    const readable = verdicts.filter(({ verdict }) => verdict !== undefined);
    const wrong = readable.filter(({ verdict, expected }) => verdict !== expected);
    process.stdout.write(`geos-validity: ${readable.length - wrong.length} of ${readable.length} readable (${cases.length} in all)\n`);
    expect(readable.length / cases.length).toBeGreaterThan(0.97);
    expect(wrong.map(({ id }) => id).filter((id) => !(id in exceptions))).toEqual([]);
    expect(wrong.filter(({ op }) => op === 'isValid')).toEqual([]);
  });
});

describe('GeoJSON files of a linter', () => {
  const files = (folder: string) => readdirSync(join(corpus, folder)).filter((name) => name.endsWith('.geojson'));
  /** Bad files of which RFC 7946 says SHOULD only, so that we warn; as of 2026-11-25. */
  const advice: Readonly<Record<string, string>> = {
    'polygon_winding_order.geojson': 'section 3.1.6: parsers SHOULD NOT reject polygons that do not follow the right-hand rule',
    'geometrycollection_single.geojson': 'section 3.1.8: a single geometry SHOULD be avoided',
  };
  /** What a message of the linter is called here. */
  const names: readonly (readonly [RegExp, string])[] = [
    [/duplicate members/u, 'json-names-unique'],
    [/Parse error/u, 'json-well-formed'],
    [/cannot contain|"properties" member|"geometry" member|"id"/u, 'geojson-members'],
    [/bbox/u, 'geojson-bbox'],
    [/must be the same|LinearRing/u, 'geojson-rings'],
    [/right-hand rule/u, 'geojson-winding'],
    [/single geometry/u, 'geojson-collections'],
    [/position|coordinate|nested more deeply|a line needs/u, 'geojson-coordinates'],
    [/"type"|type=feature|"features" member|geometries array|unknown/u, 'geojson-types'],
  ];
  const checkOf = (message: string) => names.find(([words]) => words.test(message))?.[1];

  test.each(files('geojson/good'))('%s has no error', async (file) => {
    const { findings } = await load('geojson/good', file);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('are bad for the reason that the linter gives', async () => {
    const bad = files('geojson/bad');
    const missed: string[] = [];
    for (const file of bad) {
      const { findings } = await load('geojson/bad', file);
      const result = join(corpus, 'geojson/bad', file.replace(/geojson$/u, 'result'));
      const messages = existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as { message: string }[]) : [];
      const wanted = file in advice ? grave : ['error'];
      const found = new Set(findings.filter(({ severity }) => wanted.includes(severity)).map(({ check }) => check));
      const isNamed = messages.some(({ message }) => found.has(checkOf(message) ?? ''));
      if (!isNamed) missed.push(`${file}: ${messages.map(({ message }) => message).join('; ')} (${summary(findings)})`);
    }
    process.stdout.write(`geojson: ${bad.length - missed.length} of ${bad.length} bad files named\n${missed.join('\n')}\n`);
    expect(missed).toEqual([]);
  });
});

describe('Czech files with one planted fault', () => {
  interface Expected {
    file: string;
    fault: string | null;
    severity: string | null;
    features?: number[];
    epsg?: number;
  }
  const all = JSON.parse(readFileSync(join(corpus, 'cz-faults/expected.json'), 'utf8')) as Expected[];
  const expected = all.filter(({ file }) => /^(?:geo|container)\//u.test(file));
  const check = async (file: string) => await checkFile(join(corpus, 'cz-faults', file));

  /** Which checks may name a kind of fault, told by words of its name; other kinds may be named by any check. */
  const names: readonly (readonly [RegExp, RegExp])[] = [
    [/^empty|no_features/u, /features-present/u],
    [/crs_missing|srs_undefined|missing_prj|undefined/u, /crs-declared|crs-known/u],
    [/contradict|wrong_srs|says/u, /crs-matches-coordinates|geopackage-srs/u],
    [/corrupt|truncat/u, /readable|well-formed|layers|tables/u],
    [/missing_(?:dbf|shx|shp)/u, /shapefile-members/u],
    [/encoding|cpg/u, /shapefile-encoding/u],
    [/self_intersection|hole|bow/u, /geometry-valid/u],
    [/swapped|axis/u, /order|axis/u],
    [/null_island/u, /null-island/u],
    [/duplicate_vert/u, /vertices-unique/u],
    [/extent|bbox/u, /extent|bbox|bounds/u],
    [/count/u, /count/u],
  ];
  const isNamedBy = (fault: string, id: string) => names.find(([kind]) => kind.test(fault))?.[1].test(id) ?? true;

  test.each(expected.filter(({ fault }) => fault === null).map(({ file }) => file))('%s has no error and no warning', async (file) => {
    const { findings, rows, measures } = await check(file);
    expect(rows).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => grave.includes(severity))).toEqual([]);
    expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  });

  test('are all found, at their features', async () => {
    const planted = expected.filter(({ fault }) => fault !== null);
    const missed: string[] = [];
    for (const { file, fault, severity, features, epsg } of planted) {
      const { findings } = await check(file);
      const wanted = severity === 'error' ? ['error'] : severity === 'warning' ? grave : [...grave, 'hint'];
      const isPlaced = (places: readonly { feature?: number | undefined }[] = []) =>
        !features || places.some(({ feature = 0 }) => features.includes(feature - 1));
      const hits = findings.filter(
        (finding) => wanted.includes(finding.severity) && isPlaced(finding.positions) && isNamedBy(fault ?? '', finding.check),
      );
      const isNamed = epsg === undefined || hits.some(({ message }) => message.en.includes(String(epsg)));
      process.stdout.write(`  ${file} ${fault}: ${summary(findings)}\n`);
      if (hits.length === 0 || !isNamed) missed.push(`${file} ${fault} (${summary(findings)})`);
    }
    process.stdout.write(`cz-faults/geo, container: ${planted.length - missed.length} of ${planted.length} planted faults named\n`);
    expect(missed).toEqual([]);
  });
});

describe('the index of a FlatGeobuf', () => {
  const folder = join(corpus, 'cz-faults/container');
  const files = readdirSync(folder).filter((name) => /clean.*\.fgb$/u.test(name));
  const found = async (bytes: Uint8Array) =>
    (await checkFile(bytes)).findings.filter(({ severity }) => grave.includes(severity)).map(({ check }) => check);

  test.each(files)('of %s is compared with the features, its box with their places', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const index = 12 + bytes.readUInt32LE(8);
    const narrow = Buffer.from(bytes);
    narrow.writeDoubleLE(bytes.readDoubleLE(index + 16) - 1e-3, index);
    expect(await found(narrow)).toContain('flatgeobuf-extent');
    const lying = Buffer.from(bytes);
    for (let node = 1; node < 12; node += 1) lying.writeBigUInt64LE(7n, index + node * 40 + 32);
    expect(await found(lying)).toContain('flatgeobuf-index');
    expect(await found(bytes.subarray(0, index + 60))).toContain('flatgeobuf-readable');
  });
});
