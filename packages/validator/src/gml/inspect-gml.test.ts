import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';

const gml = (content: string, version = '/3.2') =>
  Buffer.from(`<?xml version="1.0"?>
<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml${version}" xmlns:xlink="http://www.w3.org/1999/xlink">
${content}</ogr:FeatureCollection>`);
const member = (geometry: string, type = 'hriste') =>
  `<ogr:featureMember><ogr:${type} gml:id="x"><ogr:geom>${geometry}</ogr:geom><ogr:nazev>Hřiště</ogr:nazev></ogr:${type}></ogr:featureMember>\n`;
const krovak = 'srsName="urn:ogc:def:crs:EPSG::5514"';
const point = (pos: string, srs = krovak) => `<gml:Point ${srs}><gml:pos>${pos}</gml:pos></gml:Point>`;
const polygon = (list: string, srs = krovak) =>
  `<gml:Polygon ${srs}><gml:exterior><gml:LinearRing><gml:posList>${list}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`;
const report = async (content: string, version?: string) => await checkFile(gml(content, version));
const found = async (content: string, version?: string) =>
  (await report(content, version)).findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ check, severity }) => `${check} ${severity}`);

test('members are features; their simple elements are properties', async () => {
  const good = await report(member(point('-600000 -1160000')) + member(point('-600100 -1160000')));
  expect(good.findings).toEqual([]);
  expect(good).toMatchObject({ format: 'GML', score: 100, rows: 2, crs: 'EPSG:5514', bbox: [-600100, -1160000, -600000, -1160000] });
  expect(good.columns.map(({ name }) => name)).toEqual(['nazev']);
});

test.each([
  [
    'a polygon with a hole',
    `<gml:Polygon ${krovak}><gml:exterior><gml:LinearRing><gml:posList>-600000 -1160000 -599000 -1160000 -599000 -1159000 -600000 -1160000</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>-599500 -1159900 -599400 -1159900 -599400 -1159800 -599500 -1159900</gml:posList></gml:LinearRing></gml:interior></gml:Polygon>`,
    'Polygon',
  ],
  [
    'a surface of patches',
    `<gml:Surface ${krovak}><gml:patches><gml:PolygonPatch><gml:exterior><gml:LinearRing><gml:posList>-600000 -1160000 -599000 -1160000 -599000 -1159000 -600000 -1160000</gml:posList></gml:LinearRing></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface>`,
    'Polygon',
  ],
  [
    'a curve of segments',
    `<gml:Curve ${krovak}><gml:segments><gml:LineStringSegment><gml:posList>-600000 -1160000 -599000 -1160000</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>-599000 -1160000 -599000 -1159000</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>`,
    'LineString',
  ],
  [
    'a multi surface',
    `<gml:MultiSurface ${krovak}><gml:surfaceMember>${polygon('-600000 -1160000 -599000 -1160000 -599000 -1159000 -600000 -1160000', '')}</gml:surfaceMember><gml:surfaceMember>${polygon('-610000 -1160000 -609000 -1160000 -609000 -1159000 -610000 -1160000', '')}</gml:surfaceMember></gml:MultiSurface>`,
    'MultiPolygon',
  ],
  [
    'a line with heights',
    `<gml:LineString ${krovak} srsDimension="3"><gml:posList>-600000 -1160000 300 -599000 -1160000 310</gml:posList></gml:LineString>`,
    'LineString',
  ],
  [
    'coordinates of GML 2',
    `<gml:LineString ${krovak}><gml:coordinates>-600000,-1160000 -599000,-1160000</gml:coordinates></gml:LineString>`,
    'LineString',
  ],
])('%s is read', async (_name, geometry, type) => {
  const read = await report(member(geometry));
  expect(read.findings).toEqual([]);
  expect(read.geometryTypes).toEqual({ [type]: 1 });
});

const urn = 'srsName="urn:ogc:def:crs:EPSG::4326"';
const short = 'srsName="EPSG:4326"';
test.each([
  ['no members', '', ['xml-has-content error', 'features-present error']],
  ['no system', member(point('-600000 -1160000', '')), ['crs-declared error']],
  ['latitude first, as the identifier says', member(point('49 15', urn)), []],
  [
    'longitude first, though the identifier says otherwise',
    member(point('15 49', urn)),
    ['gml-axis-order error', 'coordinates-order error'],
  ],
  ['longitude first under a short identifier', member(point('15 49', short)), []],
  [
    'a system of the whole file',
    `<gml:boundedBy><gml:Envelope ${krovak}><gml:lowerCorner>-700000 -1200000</gml:lowerCorner><gml:upperCorner>-500000 -1100000</gml:upperCorner></gml:Envelope></gml:boundedBy>${member(point('-600000 -1160000', ''))}`,
    [],
  ],
  [
    'a wrong extent',
    `<gml:boundedBy><gml:Envelope ${krovak}><gml:lowerCorner>0 0</gml:lowerCorner><gml:upperCorner>1 1</gml:upperCorner></gml:Envelope></gml:boundedBy>${member(point('-600000 -1160000'))}`,
    ['gml-extent warning'],
  ],
  ['degrees called S-JTSK', member(point('15 49')), ['crs-matches-coordinates error']],
  ['S-JTSK without the minus', member(point('600000 1160000')), ['crs-matches-coordinates error']],
  ['numbers that are none', member(point('x y')), ['geometry-sound error']],
  ['a lone number', member(polygon('-600000 -1160000 -599000 -1160000 -599000')), ['geometry-sound error']],
  [
    'a ring that crosses itself',
    member(polygon('-600000 -1160000 -599000 -1159000 -599000 -1160000 -600000 -1159000 -600000 -1160000')),
    ['geometry-valid error'],
  ],
])('%s: %j', async (_name, content, findings) => {
  expect(await found(content)).toEqual(findings);
});

test('arcs are told, not judged', async () => {
  const arc = `<gml:Curve ${krovak}><gml:segments><gml:Arc><gml:posList>-600000 -1160000 -599000 -1160000 -599000 -1159000</gml:posList></gml:Arc></gml:segments></gml:Curve>`;
  expect((await report(member(arc))).findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual(['geometry-valid hint']);
});

test('types of features are layers, and so are elements with gml:id', async () => {
  const exchange = `<vf:VymennyFormat xmlns:vf="urn:vf" xmlns:gml="http://www.opengis.net/gml/3.2"><vf:Data><vf:Obce>
    <vf:Obec gml:id="OB.1"><Kod>1</Kod><bod><gml:Point ${krovak} gml:id="a"><gml:pos>-600000 -1160000</gml:pos></gml:Point></bod></vf:Obec></vf:Obce>
    <vf:Ulice><vf:Ulice gml:id="UL.1"><Kod>7</Kod></vf:Ulice></vf:Ulice></vf:Data></vf:VymennyFormat>`;
  const { parts, format } = await checkFile(Buffer.from(exchange));
  expect(format).toBe('GML');
  expect(parts?.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['Obec 1', 'Ulice 1']);
});

test('a line of a hundred thousand single positions is read in time', async () => {
  const list = Array.from({ length: 100_000 }, (_, index) => `<gml:pos>${-600_000 + index} ${-1_160_000 + (index % 7)}</gml:pos>`).join('');
  const start = performance.now();
  await report(member(`<gml:LineString ${krovak}>${list}</gml:LineString>`));
  expect(performance.now() - start).toBeLessThan(5_000);
}, 10_000);
