/** Formats that include others: GeoJSON is JSON as well, only told less exactly. */
const broader: Readonly<Record<string, readonly string[]>> = {
  JSON: ['GEOJSON', 'JSON_LD', 'OPENAPI', 'OGC_API', 'REST'],
  XML: ['GML', 'KML', 'GPX', 'RDF_XML', 'WMS_SRVC', 'WFS_SRVC', 'WMTS_SRVC', 'WCS_SRVC'],
  ZIP: ['SHP', 'GTFS', 'KMZ'],
  TXT: ['CSV', 'TSV', 'NDJSON', 'ICS'],
  CSV: ['TSV'],
};

/** Is a file of the second format also of the first? */
export function isBroader(format: string, found: string): boolean {
  return broader[format]?.includes(found) === true;
}
