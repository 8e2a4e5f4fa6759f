/** Media types that go with an EU file type, the right one first. */
const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  ATOM: ['application/atom+xml', 'application/xml'],
  CSV: ['text/csv', 'text/plain', 'application/csv'],
  DBF: ['application/vnd.dbf', 'application/dbf', 'application/octet-stream'],
  DOC: ['application/msword'],
  DOCX: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  GEOJSON: ['application/geo+json', 'application/vnd.geo+json', 'application/json'],
  GML: ['application/gml+xml', 'application/xml', 'text/xml'],
  GPKG: ['application/geopackage+sqlite3', 'application/vnd.sqlite3', 'application/octet-stream'],
  HTML: ['text/html', 'application/xhtml+xml'],
  ICS: ['text/calendar'],
  JPEG: ['image/jpeg'],
  JSON: ['application/json', 'application/ld+json', 'application/geo+json', 'application/vnd.api+json'],
  JSON_LD: ['application/ld+json', 'application/json'],
  KML: ['application/vnd.google-earth.kml+xml', 'application/xml'],
  KMZ: ['application/vnd.google-earth.kmz', 'application/zip'],
  ODS: ['application/vnd.oasis.opendocument.spreadsheet'],
  ODT: ['application/vnd.oasis.opendocument.text'],
  PARQUET: ['application/vnd.apache.parquet', 'application/octet-stream'],
  PDF: ['application/pdf'],
  PNG: ['image/png'],
  RDF_N_QUADS: ['application/n-quads'],
  RDF_N_TRIPLES: ['application/n-triples'],
  RDF_TRIG: ['application/trig'],
  RDF_TURTLE: ['text/turtle'],
  RDF_XML: ['application/rdf+xml', 'application/xml'],
  RSS: ['application/rss+xml', 'application/xml'],
  SHP: ['application/vnd.shp', 'application/zip', 'application/octet-stream', 'x-gis/x-shapefile'],
  TIFF: ['image/tiff'],
  TSV: ['text/tab-separated-values', 'text/plain'],
  TXT: ['text/plain'],
  XLS: ['application/vnd.ms-excel'],
  XLSX: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  XML: ['application/xml', 'text/xml'],
  ZIP: ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'],
};

/** File types told by the ending of an address. */
const endings: Readonly<Record<string, string>> = {
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  geojson: 'GEOJSON',
  jsonld: 'JSON_LD',
  xml: 'XML',
  xls: 'XLS',
  xlsx: 'XLSX',
  ods: 'ODS',
  zip: 'ZIP',
  gz: 'GZIP',
  '7z': '7Z',
  kml: 'KML',
  kmz: 'KMZ',
  gml: 'GML',
  gpkg: 'GPKG',
  shp: 'SHP',
  dbf: 'DBF',
  pdf: 'PDF',
  doc: 'DOC',
  docx: 'DOCX',
  odt: 'ODT',
  html: 'HTML',
  htm: 'HTML',
  txt: 'TXT',
  ttl: 'RDF_TURTLE',
  rdf: 'RDF_XML',
  nt: 'RDF_N_TRIPLES',
  nq: 'RDF_N_QUADS',
  trig: 'RDF_TRIG',
  ics: 'ICS',
  rss: 'RSS',
  atom: 'ATOM',
  parquet: 'PARQUET',
  tif: 'TIFF',
  tiff: 'TIFF',
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
};

/** Types where one is a special case of the other, so that either name is right. */
const kin: readonly (readonly string[])[] = [
  ['JSON', 'GEOJSON', 'JSON_LD', 'TOPOJSON'],
  ['XML', 'GML', 'KML', 'RDF_XML', 'RSS', 'ATOM', 'HTML', 'XHTML', 'RDFA', 'MAP_SRVC', 'WFS_SRVC'],
  ['ZIP', 'SHP', 'GTFS', 'KMZ', 'GDB', 'CITYGML', 'DXF', 'DGN', 'GPKG', 'VFR'],
  ['TXT', 'CSV', 'TSV'],
];

const containers = new Set(['ZIP', 'GZIP', '7Z']);

/** Can the format have this media type? Yes for formats whose media types we do not list. */
export function formatAgreesWithMediaType(format: string, mediaType: string): boolean {
  const known = mediaTypes[format];
  if (!known) return true;
  const end = mediaType.indexOf(';');
  const bare = (end < 0 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase();
  return known.includes(bare);
}

/** File type by the ending of the path of an address; `undefined` when there is none that we know. */
export function formatOfAddress(address: string): string | undefined {
  const path = address.split(/[?#]/u, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? endings[name.slice(dot + 1).toLowerCase()] : undefined;
}

export function formatsAgree(a: string, b: string): boolean {
  return a === b || kin.some((group) => group.includes(a) && group.includes(b));
}

/** A container of other files. */
export function isContainer(format: string): boolean {
  return containers.has(format);
}
