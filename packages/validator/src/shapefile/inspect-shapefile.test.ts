import { expect, test } from 'vitest';
import { krovakPrj, sampleShapefile, shapefileMembers, type SampleShapefile } from '../../test/maps/sample-shapefile.ts';
import { checkFile } from '../check-file.ts';

const grave = async (...samples: readonly SampleShapefile[]) =>
  (await checkFile(sampleShapefile(...samples))).findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ check, severity }) => `${check} ${severity}`);

/** Czech letters in windows-1250, as far as the samples need them. */
const in1250 = (text: string) => Buffer.from(text.replaceAll('ř', '\u00f8').replaceAll('š', '\u009a').replaceAll('ě', '\u00ec'), 'latin1');
const in852 = (text: string) => Buffer.from(text.replaceAll('ř', '\u00fd').replaceAll('š', '\u00e7').replaceAll('ě', '\u00d8'), 'latin1');

test('a good shapefile has no finding; columns, system and box are told', async () => {
  const report = await checkFile(sampleShapefile());
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'SHP', score: 100, rows: 20, crs: 'EPSG:4326', geometryTypes: { Point: 20 } });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['NAZEV string', 'POCET integer']);
});

const square = (x: number, y: number, size: number, isHole = false) => {
  const ring = [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ] as const;
  return isHole ? ring.toReversed() : ring;
};

test('holes find their polygons', async () => {
  const polygons = [[square(15, 49, 0.1), square(16, 49, 0.1), square(16.02, 49.02, 0.01, true), square(15.02, 49.02, 0.01, true)]];
  const report = await checkFile(sampleShapefile({ polygons }));
  expect(report.findings).toEqual([]);
  expect(report.geometryTypes).toEqual({ MultiPolygon: 1 });
});

test.each([
  ['no .dbf', { without: ['dbf'] }, ['shapefile-members error']],
  ['no .shx', { without: ['shx'] }, ['shapefile-members warning']],
  ['no .shp', { without: ['shp'] }, ['shapefile-members error']],
  ['no .prj', { prj: undefined }, ['crs-declared error']],
  ['a .prj with nothing in it', { prj: 'UNKNOWN' }, ['crs-declared error']],
  ['a .prj of another system', { prj: krovakPrj }, ['crs-matches-coordinates error']],
  ['no .cpg with letters in windows-1250', { cpg: undefined, encode: in1250 }, ['shapefile-encoding warning']],
  ['no .cpg with letters in UTF-8', { cpg: undefined }, ['shapefile-encoding warning']],
  ['a .cpg that is wrong', { encode: in1250 }, ['shapefile-encoding warning']],
  ['a .cpg that says windows-1250 of UTF-8', { cpg: '1250' }, ['shapefile-encoding warning']],
  ['fewer rows than shapes', { texts: ['a', 'b'] }, ['shapefile-counts error']],
  ['a wrong extent', { extent: [1, 2, 3, 4] as const }, ['shapefile-extent warning']],
  ['swapped axes', { points: [[49, 15] as const] }, ['coordinates-order error']],
  ['S-JTSK without the minus', { points: [[600_000, 1_160_000] as const], prj: krovakPrj }, ['crs-matches-coordinates error']],
  ['S-JTSK with swapped axes', { points: [[-1_160_000, -600_000] as const], prj: krovakPrj }, ['coordinates-order error']],
  ['S-JTSK of zeros', { points: [[0, 0] as const, [-600_000, -1_160_000] as const], prj: krovakPrj }, ['coordinates-null-island error']],
  ['no shapes', { points: [] }, ['features-present error']],
  [
    'a ring that crosses itself',
    {
      polygons: [
        [
          [
            [15, 49],
            [15.1, 49.1],
            [15.1, 49],
            [15, 49.1],
            [15, 49],
          ] as const,
        ],
      ],
    },
    ['geometry-valid error'],
  ],
])('%s: %j', async (_name, sample, findings) => {
  expect(await grave(sample)).toEqual(findings);
});

test.each([
  ['no .cpg, but ASCII only', { cpg: undefined, texts: Array.from({ length: 20 }, (_, index) => `hriste ${index}`) }],
  ['no .cpg, but the language of the table', { cpg: undefined, encode: in1250, language: 0xc8 }],
  ['a .cpg of DOS', { cpg: '852', encode: in852 }],
  ['null shapes', { points: [null, [15, 49] as const] }],
])('%s is no fault', async (_name, sample) => {
  expect(await grave(sample)).toEqual([]);
});

test('letters are read in the encoding that was found', async () => {
  const texts = Array.from({ length: 20 }, () => 'Jan Šestý, r. č. 242101/0009');
  const { columns } = await checkFile(sampleShapefile({ cpg: '852', encode: in852, texts }));
  expect(columns[0]).toMatchObject({ name: 'NAZEV', distinct: 1 });
});

test('several shapefiles are parts, and findings say which', async () => {
  const report = await checkFile(sampleShapefile({ name: 'mapa/hriste' }, { name: 'mapa/lavicky', without: ['dbf'] }));
  expect(report.parts?.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['mapa/hriste 20', 'mapa/lavicky 20']);
  expect(report.findings.find(({ check }) => check === 'shapefile-members')?.message.en).toContain('mapa/lavicky');
});

test.each([
  ['a record longer than the file', (bytes: Buffer) => void bytes.writeInt32BE(0x3fffffff, 104)],
  ['a record of nothing', (bytes: Buffer) => void bytes.writeInt32BE(0, 104)],
  ['a file longer than it is', (bytes: Buffer) => void bytes.writeInt32BE(0x3fffffff, 24)],
  ['no header', (bytes: Buffer) => void bytes.fill(0, 0, 100)],
])('%s is told', async (_name, spoil) => {
  const change = (member: string, bytes: Buffer) => {
    if (member === 'shp') spoil(bytes);
    return bytes;
  };
  expect(await grave({ change })).toContain('shapefile-readable error');
});

test('a .shp alone is a shapefile without its other files', async () => {
  const report = await checkFile(shapefileMembers()['hriste.shp'] ?? new Uint8Array());
  expect(report).toMatchObject({ format: 'SHP', rows: 20 });
  expect(report.findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual([
    'shapefile-members error',
    'crs-declared error',
    'shapefile-members warning',
    'shapefile-prj hint',
  ]);
});

test('counts of parts and points that lie make the geometry unreadable', async () => {
  const change = (member: string, bytes: Buffer) => {
    if (member === 'shp') bytes.writeInt32LE(0x7fffffff, 108 + 36);
    return bytes;
  };
  expect(await grave({ polygons: [[square(15, 49, 0.1)]], change })).toContain('geometry-sound error');
});

test('any damage ends in a report without a crash', async () => {
  for (let at = 0; at < 800; at += 37) {
    const change = (_member: string, bytes: Buffer) => (bytes.length > at ? bytes.fill(0xa5, at, Math.min(bytes.length, at + 9)) : bytes);
    const { measures } = await checkFile(sampleShapefile({ change }));
    expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  }
  const whole = sampleShapefile();
  for (let at = 30; at < whole.length; at += 97) expect((await checkFile(whole.subarray(0, at))).findings).not.toEqual([]);
});
