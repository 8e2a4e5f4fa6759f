/** A format that is recognised by content. */
export interface FileFormat {
  /** Code as in the EU list of file types; a name of our own where the list has none. */
  readonly format: string;
  /** Media type registered with IANA, or the one in use. */
  readonly mediaType: string;
  /** Endings of names, lower case. */
  readonly extensions: readonly string[];
}

const row = (format: string, mediaType: string, ...extensions: readonly string[]): FileFormat => ({ format, mediaType, extensions });

/** Formats that `checkFile` tells apart. */
export const fileFormats: readonly FileFormat[] = [
  row('CSV', 'text/csv', '.csv'),
  row('TSV', 'text/tab-separated-values', '.tsv', '.tab'),
  row('XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx', '.xlsm'),
  row('XLS', 'application/vnd.ms-excel', '.xls'),
  row('ODS', 'application/vnd.oasis.opendocument.spreadsheet', '.ods'),
  row('JSON', 'application/json', '.json'),
  row('NDJSON', 'application/x-ndjson', '.ndjson', '.jsonl'),
  row('JSON_LD', 'application/ld+json', '.jsonld'),
  row('GEOJSON', 'application/geo+json', '.geojson'),
  row('GPKG', 'application/geopackage+sqlite3', '.gpkg'),
  row('SHP', 'application/vnd.shp', '.shp'),
  row('KML', 'application/vnd.google-earth.kml+xml', '.kml'),
  row('KMZ', 'application/vnd.google-earth.kmz', '.kmz'),
  row('GPX', 'application/gpx+xml', '.gpx'),
  row('GML', 'application/gml+xml', '.gml'),
  row('FLATGEOBUF', 'application/vnd.flatgeobuf', '.fgb'),
  row('PARQUET', 'application/vnd.apache.parquet', '.parquet'),
  row('XML', 'application/xml', '.xml'),
  row('RDF_TURTLE', 'text/turtle', '.ttl'),
  row('RDF_N_TRIPLES', 'application/n-triples', '.nt'),
  row('RDF_N_QUADS', 'application/n-quads', '.nq'),
  row('RDF_TRIG', 'application/trig', '.trig'),
  row('RDF_XML', 'application/rdf+xml', '.rdf', '.owl'),
  row('GTFS', 'application/zip'),
  row('WMS_SRVC', 'application/xml'),
  row('WFS_SRVC', 'application/xml'),
  row('WMTS_SRVC', 'application/xml'),
  row('WCS_SRVC', 'application/xml'),
  row('OGC_API', 'application/json'),
  row('REST', 'application/json'),
  row('OPENAPI', 'application/vnd.oai.openapi+json'),
  row('ICS', 'text/calendar', '.ics'),
  row('ZIP', 'application/zip', '.zip'),
  row('PDF', 'application/pdf', '.pdf'),
  row('DOC', 'application/msword', '.doc'),
  row('DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'),
  row('ODT', 'application/vnd.oasis.opendocument.text', '.odt'),
  row('HTML', 'text/html', '.html', '.htm'),
  row('JPEG', 'image/jpeg', '.jpg', '.jpeg'),
  row('PNG', 'image/png', '.png'),
  row('TXT', 'text/plain', '.txt'),
];

const byCode = new Map(fileFormats.map((known) => [known.format, known]));

/** @param format code, e.g. `CSV` */
export function fileFormat(format: string): FileFormat | undefined {
  return byCode.get(format);
}
