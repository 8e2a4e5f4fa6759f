import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';

const place = (geometry: string, more = '') => `<Placemark><name>Hřiště</name>${more}${geometry}</Placemark>`;
const point = (coordinates: string) => `<Point><coordinates>${coordinates}</coordinates></Point>`;
const polygon = (ring: string) =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const kml = (content: string, root = 'kml xmlns="http://www.opengis.net/kml/2.2"') =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n<Document>${content}</Document></kml>`);
const found = async (bytes: Uint8Array) => (await checkFile(bytes)).findings.map(({ check, severity }) => `${check} ${severity}`);

test('placemarks are features; data of all kinds are properties, folders are layers', async () => {
  const data =
    '<ExtendedData><Data name="kapacita"><value>12</value></Data><SchemaData><SimpleData name="kod">7</SimpleData></SchemaData></ExtendedData>';
  const report = await checkFile(
    kml(
      `<Folder><name>Hřiště</name>${place(point('15.1,49.1,300'), data)}</Folder><Folder><name>Cesty</name>${place('<LineString><coordinates>15,49 15.1,49.1</coordinates></LineString>')}</Folder>`,
    ),
  );
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'KML', score: 100, rows: 2, crs: 'EPSG:4326', bbox: [15, 49, 15.1, 49.1] });
  expect(report.parts?.map(({ name }) => name)).toEqual(['Hřiště', 'Cesty']);
  expect(report.columns.map(({ name }) => name)).toEqual(['name', 'kapacita', 'kod']);
});

test('a KMZ is read as the KML in it', async () => {
  const kmz = zipSync({ 'doc.kml': kml(place(point('49.1,15.1'))), 'files/icon.png': new Uint8Array(10) });
  const report = await checkFile(kmz);
  expect(report).toMatchObject({ format: 'KMZ', rows: 1, sizeBytes: kmz.length });
  expect(report.findings.map(({ check }) => check)).toEqual(['coordinates-order']);
});

test.each([
  ['no placemark', '', ['features-present error']],
  [
    'nothing but a link',
    '<NetworkLink><Link><href>https://example.com/a.kml</href></Link></NetworkLink>',
    ['features-present error', 'kml-data-inside warning'],
  ],
  ['a blank behind the comma', place(point('15.1, 49.1')), ['geometry-sound error']],
  ['letters in place of numbers', place(point('Praha,Brno')), ['geometry-sound error']],
  ['no geometry', place(''), ['geometry-present hint']],
  ['metres', place(point('-600000,-1160000')), ['coordinates-degrees error']],
  ['zeros', place(point('0,0')) + place(point('15,49')), ['coordinates-null-island error']],
  ['a ring that crosses itself', place(polygon('15,49 15.1,49.1 15.1,49 15,49.1 15,49')), ['geometry-valid error']],
  ['an open ring', place(polygon('15,49 15.1,49 15.1,49.1')), ['geometry-sound error']],
  [
    'ids met again',
    place(point('15,49')).replace('<Placemark', '<Placemark id="a"') + place(point('15.1,49')).replace('<Placemark', '<Placemark id="a"'),
    ['feature-ids-unique error'],
  ],
  ['tags crossed', '<Folder></Placemark>', ['xml-well-formed error']],
])('%s: %j', async (_name, content, findings) => {
  expect(await found(kml(content))).toEqual(findings);
});

test('a root in no namespace is a warning', async () => {
  expect(await found(kml(place(point('15,49')), 'kml'))).toEqual(['kml-namespace warning']);
});

test('a finding says the line of its placemark', async () => {
  const { findings } = await checkFile(kml(`\n${place(point('15,49'))}\n${place(point('49,15'))}`));
  expect(findings[0]?.positions).toEqual([{ row: 5, feature: 2 }]);
});

test('entities that would grow are refused, in time', async () => {
  const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY e0 "ha">${entities}]><kml xmlns="http://www.opengis.net/kml/2.2"><name>&e12;</name></kml>`;
  const start = performance.now();
  const report = await checkFile(Buffer.from(bomb));
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(report.format).toBe('KML');
  expect(report.findings.map(({ check }) => check)).toEqual(['xml-well-formed']);
});
