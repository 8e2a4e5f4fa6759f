import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';

const gpx = (content: string, root = 'gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"') =>
  Buffer.from(`<?xml version="1.0"?>\n<${root}>${content}</gpx>`);
const points = (name: string, ...places: readonly (readonly [lat: number | string, lon: number | string])[]) =>
  places.map(([lat, lon]) => `<${name} lat="${lat}" lon="${lon}"><ele>300</ele></${name}>`).join('');
const found = async (bytes: Uint8Array) => (await checkFile(bytes)).findings.map(({ check, severity }) => `${check} ${severity}`);
const wpt = (lat: number | string, lon: number | string) => `<wpt lat="${lat}" lon="${lon}"><name>Místo ${lat}</name></wpt>`;
const track = `<trk><name>Trasa</name><trkseg>${points('trkpt', [49, 15], [49.1, 15.1])}</trkseg><trkseg>${points('trkpt', [49.2, 15.2], [49.3, 15.3])}</trkseg></trk>`;

test('waypoints, routes and tracks are features, each kind a layer', async () => {
  const report = await checkFile(gpx(`${wpt(49, 15)}<rte><name>Cesta</name>${points('rtept', [49, 15], [49.1, 15.1])}</rte>${track}`));
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({
    format: 'GPX',
    score: 100,
    rows: 3,
    bbox: [15, 49, 15.3, 49.3],
    geometryTypes: { Point: 1, LineString: 1, MultiLineString: 1 },
  });
  expect(report.parts?.map(({ name, columns }) => `${name} ${columns.map((column) => column.name).join()}`)).toEqual([
    'waypoints name',
    'routes name',
    'tracks name',
  ]);
});

test.each([
  ['no points', '', ['xml-has-content error', 'features-present error']],
  ['only a description', '<metadata><name>Nic</name></metadata>', ['features-present error']],
  ['a track without points', '<trk><name>Trasa</name></trk>', ['geometry-present hint']],
  ['swapped coordinates', wpt(15, 49), ['coordinates-order error']],
  ['no numbers', wpt('sever', 'východ'), ['geometry-sound error']],
  ['no latitude', '<wpt lon="15"/>', ['geometry-sound error']],
  ['latitude beyond the pole', wpt(149, 15), ['coordinates-degrees error']],
  ['a wrong extent', `<metadata><bounds minlat="1" minlon="1" maxlat="2" maxlon="2"/></metadata>${wpt(49, 15)}`, ['gpx-bounds warning']],
])('%s: %j', async (_name, content, findings) => {
  expect(await found(gpx(content))).toEqual(findings);
});

test('an unknown version is a warning', async () => {
  expect(await found(gpx(wpt(49, 15), 'gpx version="3.0" xmlns="http://www.topografix.com/GPX/1/1"'))).toEqual(['gpx-version warning']);
});
