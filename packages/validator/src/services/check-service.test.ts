import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import { profileForDraft } from '../file/profile-for-draft.ts';
import { openapiChecks } from './openapi/openapi-checks.ts';
import { serviceChecks } from './service-checks.ts';

const wmsLayer = (name: string, more = '') => `<Layer queryable="1"><Name>${name}</Name><Title>Vrstva ${name}</Title>${more}</Layer>`;
const box = (west: number, south: number, east: number, north: number) =>
  `<EX_GeographicBoundingBox><westBoundLongitude>${west}</westBoundLongitude><eastBoundLongitude>${east}</eastBoundLongitude>` +
  `<southBoundLatitude>${south}</southBoundLatitude><northBoundLatitude>${north}</northBoundLatitude></EX_GeographicBoundingBox>`;
const wms = ({
  version = '1.3.0',
  layers = wmsLayer('parky') + wmsLayer('cesty'),
  crs = 'EPSG:5514',
  extent = box(16.4, 49.1, 16.8, 49.3),
} = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="${version}" xmlns="http://www.opengis.net/wms">
 <Service><Name>WMS</Name><Title>Mapy</Title><Abstract>Mapy města</Abstract>
  <ContactInformation><ContactElectronicMailAddress>mapy@example.cz</ContactElectronicMailAddress></ContactInformation>
  <Fees>none</Fees><AccessConstraints>CC BY 4.0</AccessConstraints></Service>
 <Capability><Request><GetCapabilities><Format>text/xml</Format></GetCapabilities><GetMap><Format>image/png</Format></GetMap></Request>
  <Layer><Title>Vše</Title><CRS>${crs}</CRS>${extent}${layers}</Layer></Capability>
</WMS_Capabilities>`;

const feature = (
  more = '<ows:WGS84BoundingBox><ows:LowerCorner>16.4 49.1</ows:LowerCorner><ows:UpperCorner>16.8 49.3</ows:UpperCorner></ows:WGS84BoundingBox>',
) => `<FeatureType><Name>m:stromy</Name><Title>Stromy</Title><DefaultCRS>urn:ogc:def:crs:EPSG::5514</DefaultCRS>${more}</FeatureType>`;
const wfs = ({ formats = ['application/gml+xml; version=3.2', 'application/json'], types = feature() } = {}) => `<?xml version="1.0"?>
<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1">
 <ows:ServiceIdentification><ows:Title>Data</ows:Title><ows:Abstract>Data města</ows:Abstract><ows:Fees>NONE</ows:Fees></ows:ServiceIdentification>
 <ows:ServiceProvider><ows:ServiceContact><ows:ContactInfo><ows:Phone><ows:Voice>+420 500 000 000</ows:Voice></ows:Phone></ows:ContactInfo></ows:ServiceContact></ows:ServiceProvider>
 <ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:AllowedValues>
  ${formats.map((format) => `<ows:Value>${format}</ows:Value>`).join('')}</ows:AllowedValues></ows:Parameter></ows:Operation></ows:OperationsMetadata>
 <FeatureTypeList>${types}</FeatureTypeList></wfs:WFS_Capabilities>`;

const wms111 = `<?xml version="1.0"?>
<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.opengis.net/wms/1.1.1/WMS_MS_Capabilities.dtd">
<WMT_MS_Capabilities version="1.1.1"><Service><Title>Mapy</Title><Abstract>Mapy</Abstract><Fees>none</Fees>
 <ContactInformation><ContactVoiceTelephone>500 000 000</ContactVoiceTelephone></ContactInformation></Service>
 <Capability><Request><GetMap><Format>image/png</Format></GetMap></Request>
 <Layer><Title>A</Title><SRS>EPSG:4326 EPSG:5514</SRS><LatLonBoundingBox minx="16.4" miny="49.1" maxx="16.8" maxy="49.3"/>
  <Layer><Name>a</Name><Title>A</Title></Layer></Layer></Capability></WMT_MS_Capabilities>`;

const wmts = `<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" version="1.0.0">
 <ows:ServiceIdentification><ows:Title>Dlaždice</ows:Title><ows:Abstract>Ortofoto</ows:Abstract><ows:AccessConstraints>none</ows:AccessConstraints></ows:ServiceIdentification>
 <ows:ServiceProvider><ows:ServiceContact><ows:ContactInfo><ows:Address><ows:ElectronicMailAddress>mapy@example.cz</ows:ElectronicMailAddress></ows:Address></ows:ContactInfo></ows:ServiceContact></ows:ServiceProvider>
 <Contents><Layer><ows:Title>Ortofoto</ows:Title><ows:Identifier>orto</ows:Identifier><Format>image/jpeg</Format>
  <ows:WGS84BoundingBox><ows:LowerCorner>12.1 48.5</ows:LowerCorner><ows:UpperCorner>18.9 51.1</ows:UpperCorner></ows:WGS84BoundingBox>
  <TileMatrixSetLink><TileMatrixSet>m</TileMatrixSet></TileMatrixSetLink></Layer>
  <TileMatrixSet><ows:Identifier>m</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS></TileMatrixSet></Contents></Capabilities>`;

const wcs = `<wcs:Capabilities xmlns:wcs="http://www.opengis.net/wcs/2.0" xmlns:ows="http://www.opengis.net/ows/2.0" version="2.0.1">
 <ows:ServiceIdentification><ows:Title>Výšky</ows:Title><ows:Abstract>Model terénu</ows:Abstract><ows:AccessConstraints>CC0</ows:AccessConstraints></ows:ServiceIdentification>
 <ows:ServiceProvider><ows:ServiceContact><ows:ContactInfo><ows:Address><ows:ElectronicMailAddress>mapy@example.cz</ows:ElectronicMailAddress></ows:Address></ows:ContactInfo></ows:ServiceContact></ows:ServiceProvider>
 <wcs:ServiceMetadata><wcs:formatSupported>image/tiff</wcs:formatSupported></wcs:ServiceMetadata>
 <wcs:Contents><wcs:CoverageSummary><wcs:CoverageId>dmr</wcs:CoverageId>
  <ows:WGS84BoundingBox><ows:LowerCorner>16.4 49.1</ows:LowerCorner><ows:UpperCorner>16.8 49.3</ows:UpperCorner></ows:WGS84BoundingBox></wcs:CoverageSummary></wcs:Contents></wcs:Capabilities>`;

const landing = {
  title: 'API města',
  description: 'Otevřená data',
  links: [
    { rel: 'self', href: 'https://example.cz/' },
    { rel: 'service-desc', href: 'https://example.cz/api' },
    { rel: 'conformance', href: 'https://example.cz/conformance' },
    { rel: 'data', href: 'https://example.cz/collections' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
};
const collection = {
  id: 'stromy',
  title: 'Stromy',
  extent: { spatial: { bbox: [[16.4, 49.1, 16.8, 49.3]] } },
  crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
  links: [
    { rel: 'items', type: 'application/geo+json', href: 'https://example.cz/collections/stromy/items' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
};
const collections = { links: [{ rel: 'self', href: 'https://example.cz/collections' }], collections: [collection] };
const arcgis = {
  currentVersion: 11.1,
  mapName: 'Stromy',
  serviceDescription: 'Stromy ve městě',
  copyrightText: 'Město, CC BY 4.0',
  layers: [{ id: 0, name: 'Stromy' }],
  fullExtent: { xmin: -600_000, ymin: -1_165_000, xmax: -590_000, ymax: -1_155_000, spatialReference: { wkid: 102067, latestWkid: 5514 } },
  supportedQueryFormats: 'JSON, geoJSON',
};
const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Stromy',
    version: '1.0.0',
    description: 'Data o stromech',
    contact: { email: 'data@example.cz' },
    license: { name: 'CC BY 4.0' },
  },
  servers: [{ url: 'https://{host}/v1', variables: { host: { default: 'api.example.cz' } } }],
  paths: {
    '/stromy': {
      get: {
        summary: 'Seznam stromů',
        responses: { 200: { description: 'Seznam', content: { 'application/json': { schema: { $ref: '#/components/schemas/Strom' } } } } },
      },
    },
  },
  components: { schemas: { Strom: { type: 'object' } } },
};

const check = async (content: string | object, options: FileOptions = {}) =>
  await checkFile(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), options);
const ids = ({ findings }: Awaited<ReturnType<typeof check>>) => findings.map(({ check: id }) => id);
const territory = [16.4, 49.1, 16.8, 49.3] as const;

test.each([
  ['WMS_SRVC', wms(), 2],
  ['WMS_SRVC', wms111, 1],
  ['WFS_SRVC', wfs(), 1],
  ['WMTS_SRVC', wmts, 1],
  ['WCS_SRVC', wcs, 1],
  ['OGC_API', landing, 0],
  ['OGC_API', collections, 1],
  ['REST', arcgis, 1],
  ['OPENAPI', openapi, 1],
])('a good description of %s is recognised and has no finding', async (format, content, rows) => {
  const report = await check(content, { declared: { territory } });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format, rows, score: 100 });
});

const bad: readonly (readonly [string, string | object])[] = [
  [
    'service-answers',
    '<ServiceExceptionReport version="1.3.0"><ServiceException code="x">Tajenka</ServiceException></ServiceExceptionReport>',
  ],
  [
    'service-answers',
    '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0"><ows:Exception/></ows:ExceptionReport>',
  ],
  ['service-answers', { error: { code: 499, message: 'Token Required', details: [] } }],
  ['service-answers', { code: 'NotFound', description: 'Tajenka' }],
  ['service-version', wms({ version: '7.1' })],
  ['service-version', wms({ version: '1.1.0' })],
  ['service-described', wms().replace('<Abstract>Mapy města</Abstract>', '')],
  ['service-described', { ...landing, title: ' ' }],
  ['service-layers', wms({ layers: '' }).replace(/<Layer>[\s\S]*<\/Layer>/u, '')],
  ['service-layers', wfs({ types: '' })],
  ['service-layers', { ...collections, collections: [] }],
  ['layers-named', wms({ layers: '<Layer><Title>A</Title></Layer>' })],
  ['layers-named', { ...collections, collections: [{ ...collection, title: undefined }] }],
  ['layers-extent', wfs({ types: feature('') })],
  ['layers-extent', wms({ extent: '' })],
  ['layers-extent-valid', wms({ extent: box(16.8, 49.3, 16.4, 49.1) })],
  ['layers-extent-valid', wms({ extent: box(49.1, 16.4, 49.3, 16.8) })],
  [
    'layers-extent-valid',
    { ...collections, collections: [{ ...collection, extent: { spatial: { bbox: [[-600_000, -1_200_000, 1, 2]] } } }] },
  ],
  ['layers-territory', wms({ extent: box(14.2, 50, 14.7, 50.2) })],
  ['layers-territory', wms({ extent: box(-180, -90, 180, 90) })],
  ['service-crs', wms({ crs: 'EPSG:27700' })],
  ['service-crs', wmts.replace('::3857', '::27700')],
  ['service-formats', wfs({ formats: [] })],
  ['service-formats', wfs({ formats: ['text/xml; subtype=gml/3.1.1'] })],
  ['service-links', { ...landing, links: landing.links.filter(({ rel }) => rel !== 'conformance') }],
  ['service-links', { ...collections, collections: [{ ...collection, links: [] }] }],
  ['service-contact', wms().replace('mapy@example.cz', '')],
  ['service-terms', wms().replace('<Fees>none</Fees><AccessConstraints>CC BY 4.0</AccessConstraints>', '')],
  ['service-terms', { ...arcgis, copyrightText: '' }],
  ['xml-well-formed', wms().replace('</Layer></Capability>', '')],
  ['json-well-formed', JSON.stringify(collections).slice(0, -1)],
  ['openapi-readable', 'openapi: 3.0.3\ninfo:\n  title: A\n  title: B\n'],
  ['openapi-version', { ...openapi, openapi: '3.7.0' }],
  ['openapi-version', { ...openapi, openapi: undefined, swagger: '2.0', host: 'api.example.cz' }],
  ['openapi-info', { ...openapi, info: { title: 'A' } }],
  ['openapi-paths', { ...openapi, paths: {} }],
  ['openapi-responses', { ...openapi, paths: { '/a': { get: { summary: 'A' } } } }],
  ['openapi-described', { ...openapi, paths: { '/a': { get: { responses: { 200: {} } } } } }],
  ['openapi-references', { ...openapi, components: {} }],
  ['openapi-servers', { ...openapi, servers: [{ url: '/v1' }] }],
  ['openapi-servers-public', { ...openapi, servers: [{ url: 'https://192.168.1.5/v1' }] }],
  ['openapi-servers-public', { ...openapi, servers: [{ url: 'https://gis.mesto.local' }] }],
  ['openapi-terms', { ...openapi, info: { ...openapi.info, license: undefined } }],
];

test.each(bad)('%s is found', async (id, content) => {
  const report = await check(content, { declared: { territory } });
  expect(ids(report)).toContain(id);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  expect(JSON.stringify(report)).not.toContain('Tajenka');
});

test('every check of services has a bad file', () => {
  const tested = new Set(bad.map(([id]) => id));
  expect([...serviceChecks, ...openapiChecks].filter(({ id }) => !tested.has(id))).toEqual([]);
});

test('an error in place of the description blocks the rest and limits the score', async () => {
  const report = await check({ error: { code: 500, message: 'x' } });
  expect(report.score).toBeLessThanOrEqual(50);
  expect(report.measures).toContainEqual(
    expect.objectContaining({ check: 'service-layers', answer: 'blocked', blockedBy: 'service-answers' }),
  );
});

test('layers are told by their names and lines', async () => {
  const { findings } = await check(
    wms({ extent: '', layers: `\n${wmsLayer('parky', box(16.4, 49.1, 16.8, 49.3))}\n${wmsLayer('cesty')}` }),
  );
  expect(findings).toMatchObject([
    { check: 'layers-extent', positions: [{ row: 9 }], message: { cs: expect.stringContaining('„cesty“') } },
  ]);
});

test('an OpenAPI in YAML is read the same', async () => {
  const yaml = `# popis\nopenapi: 3.0.3\ninfo:\n  title: Stromy\n  version: "1"\n  description: Data\n  contact: {email: data@example.cz}\n  license: {name: CC0}
servers:\n  - url: https://api.example.cz\npaths:\n  /stromy:\n    get:\n      summary: Seznam\n      responses:\n        "200": {description: Seznam}\n`;
  expect(await check(yaml)).toMatchObject({ format: 'OPENAPI', rows: 1, findings: [], score: 100 });
});

test('YAML that grows by its own aliases ends in a finding', async () => {
  const levels = Array.from({ length: 20 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level},`.repeat(9)}*x${level}]`).join(
    '\n',
  );
  const report = await check(`openapi: 3.0.3\ninfo:\n  title: A\nx0: &x0 [a]\n${levels}\n`);
  expect(ids(report)).toContain('openapi-readable');
});

test('a document type is passed over in capabilities, one with entities is refused', async () => {
  const bomb = wms111
    .replace(/<!DOCTYPE[^>]*>/u, '<!DOCTYPE WMT_MS_Capabilities [<!ENTITY a "b">]>')
    .replace('Mapy</Title>', '&a;</Title>');
  expect(ids(await check(bomb))).toContain('xml-well-formed');
});

test.each([
  ['a list of objects', [{ id: 1, links: [] }], 'JSON'],
  ['records with a code and a description', { code: 'A1', description: 'Park' }, 'JSON'],
  ['a map with links', { type: 'FeatureCollection', links: [{ rel: 'data' }], features: [] }, 'GEOJSON'],
  ['a catalogue', { '@context': 'x', links: [{ rel: 'data' }], collections: [] }, 'JSON_LD'],
  [
    'a page of a service of data',
    {
      links: [{ rel: 'next', href: 'x' }],
      items: [
        { a: 1, b: 2 },
        { a: 2, b: 3 },
      ],
    },
    'JSON',
  ],
])('%s is no service', async (_, content, format) => {
  expect((await check(content)).format).toBe(format);
});

test('a registration takes the box of the layers, not their number', async () => {
  expect(profileForDraft(await check(wfs()))).toEqual({
    distribution: { format: 'WFS_SRVC', mediaType: 'application/xml' },
    bbox: [16.4, 49.1, 16.8, 49.3],
  });
});

test.each<[string, string, FileOptions['declared'], string, 'error' | 'warning', number]>([
  ['a page', '<!doctype html><html><body>Mapy</body></html>', { format: 'WMS_SRVC' }, 'webová stránka', 'error', 50],
  ['a page in XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', {}, 'něco jiného (XML)', 'warning', 100],
  ['a page of an unknown service', '<html><body>Dokumentace</body></html>', {}, 'webová stránka', 'warning', 100],
  ['data', '{"type":"FeatureCollection","features":[]}', { format: 'WFS_SRVC' }, 'něco jiného (GEOJSON)', 'error', 50],
  ['a text', 'Služba je mimo provoz.', {}, 'něco jiného.', 'warning', 100],
])('%s from the address of a service is one finding, and no table', async (_name, body, declared, words, severity, most) => {
  const report = await checkFile(Buffer.from(body), { declared: { ...declared, isService: true } });
  expect(report.findings).toMatchObject([{ check: 'service-answers', severity, message: { cs: expect.stringContaining(words) } }]);
  expect(report).toMatchObject({ rows: 0, columns: [] });
  expect(report.score).toBeLessThanOrEqual(most);
});

test('another service than the passport says is told as a service, an error of it once', async () => {
  const other = await checkFile(Buffer.from(wms()), { declared: { format: 'WFS_SRVC', isService: true } });
  expect(other.findings.map(({ message }) => message.cs)).toEqual(['Má to být WFS_SRVC, ale služba je WMS_SRVC.']);
  const exception = '<ServiceExceptionReport version="1.3.0"><ServiceException>Chyba</ServiceException></ServiceExceptionReport>';
  const error = await checkFile(Buffer.from(exception), { declared: { format: 'WMS_SRVC', isService: true } });
  expect(error.findings).toMatchObject([{ check: 'service-answers', severity: 'error' }]);
});

test.each([
  '@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .\n[] a sd:Service .\n',
  '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><types/></definitions>',
])('another language of descriptions is no fault: %s', async (body) => {
  const { findings } = await checkFile(Buffer.from(body), { declared: { isService: true } });
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
