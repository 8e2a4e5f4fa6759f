import { extname } from 'node:path';

/** Format of a data file: EU file type and IANA media type. */
export interface FileType {
  readonly format: string;
  readonly mediaType: string;
}

const byExtension: Readonly<Record<string, FileType>> = {
  '.csv': { format: 'CSV', mediaType: 'text/csv' },
  '.tsv': { format: 'TSV', mediaType: 'text/tab-separated-values' },
  '.json': { format: 'JSON', mediaType: 'application/json' },
  '.jsonld': { format: 'JSON_LD', mediaType: 'application/ld+json' },
  '.geojson': { format: 'GEOJSON', mediaType: 'application/geo+json' },
  '.xml': { format: 'XML', mediaType: 'application/xml' },
  '.gml': { format: 'GML', mediaType: 'application/gml+xml' },
  '.kml': { format: 'KML', mediaType: 'application/vnd.google-earth.kml+xml' },
  '.gpkg': { format: 'GPKG', mediaType: 'application/geopackage+sqlite3' },
  '.shp': { format: 'SHP', mediaType: 'application/vnd.shp' },
  '.xls': { format: 'XLS', mediaType: 'application/vnd.ms-excel' },
  '.xlsx': { format: 'XLSX', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  '.ods': { format: 'ODS', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  '.zip': { format: 'ZIP', mediaType: 'application/zip' },
  '.pdf': { format: 'PDF', mediaType: 'application/pdf' },
  '.docx': { format: 'DOCX', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  '.txt': { format: 'TXT', mediaType: 'text/plain' },
};

/** Type of a data file by its name, else by the Content-Type of the answer. */
export function fileTypeOf(name: string, contentType?: string | null): FileType | undefined {
  const media = contentType?.split(';')[0]?.trim().toLowerCase();
  return byExtension[extname(name).toLowerCase()] ?? Object.values(byExtension).find(({ mediaType }) => mediaType === media);
}
