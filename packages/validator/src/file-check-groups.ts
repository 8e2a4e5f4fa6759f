import type { Text } from '@pasport/model';
import { archiveChecks } from './archive/archive-checks.ts';
import { documentChecks } from './document/document-checks.ts';
import { generalChecks } from './general/general-checks.ts';
import { gtfsChecks } from './gtfs/gtfs-checks.ts';
import { icalChecks } from './ical/ical-checks.ts';
import { rdfChecks } from './rdf/rdf-checks.ts';
import { csvwChecks } from './schema/csvw/csvw-checks.ts';
import { xmlChecks } from './xml/xml-checks.ts';
import { agreementChecks } from './agreement/agreement-checks.ts';
import { csvChecks } from './csv/csv-checks.ts';
import type { FileCheckHead } from './file/file-check.ts';
import { geoChecks } from './geo/geo-checks.ts';
import { geopackageChecks } from './geopackage/geopackage-checks.ts';
import { flatgeobufChecks } from './flatgeobuf/flatgeobuf-checks.ts';
import { gmlChecks } from './gml/gml-checks.ts';
import { gpxChecks } from './gpx/gpx-checks.ts';
import { kmlChecks } from './kml/kml-checks.ts';
import { shapefileChecks } from './shapefile/shapefile-checks.ts';
import { geojsonChecks } from './geojson/geojson-checks.ts';
import { jsonChecks } from './json/json-checks.ts';
import { jsonFileChecks } from './json/json-file-checks.ts';
import { schemaChecks } from './schema/schema-checks.ts';
import { parquetChecks } from './parquet/parquet-checks.ts';
import { tableChecks } from './table/table-checks.ts';
import { openapiChecks } from './services/openapi/openapi-checks.ts';
import { serviceChecks } from './services/service-checks.ts';
import { workbookChecks } from './workbook/workbook-checks.ts';

/** Checks that belong together, as the documentation lists them. */
export interface FileCheckGroup {
  readonly title: Text;
  readonly checks: readonly FileCheckHead[];
}

/** Every check of data files. */
export const fileCheckGroups: readonly FileCheckGroup[] = [
  { title: { cs: 'Kontroly každého souboru', en: 'Checks of every file' }, checks: generalChecks },
  { title: { cs: 'Kontroly tabulky', en: 'Checks of a table' }, checks: tableChecks },
  { title: { cs: 'Kontroly podle uvedeného schématu', en: 'Checks by a declared schema' }, checks: schemaChecks },
  { title: { cs: 'Kontroly podle popisu CSVW', en: 'Checks by a CSVW description' }, checks: csvwChecks },
  { title: { cs: 'Kontroly souboru CSV', en: 'Checks of a CSV file' }, checks: csvChecks },
  { title: { cs: 'Kontroly sešitu (XLSX, ODS)', en: 'Checks of a workbook (XLSX, ODS)' }, checks: workbookChecks },
  { title: { cs: 'Kontroly zápisu JSON', en: 'Checks of the notation of JSON' }, checks: jsonChecks },
  { title: { cs: 'Kontroly záznamů v JSON', en: 'Checks of records in JSON' }, checks: jsonFileChecks },
  { title: { cs: 'Kontroly souboru Parquet', en: 'Checks of a Parquet file' }, checks: parquetChecks },
  { title: { cs: 'Kontroly mapových prvků', en: 'Checks of map features' }, checks: geoChecks },
  { title: { cs: 'Kontroly souboru GeoJSON', en: 'Checks of a GeoJSON file' }, checks: geojsonChecks },
  { title: { cs: 'Kontroly souboru GeoPackage', en: 'Checks of a GeoPackage' }, checks: geopackageChecks },
  { title: { cs: 'Kontroly shapefilu', en: 'Checks of a shapefile' }, checks: shapefileChecks },
  { title: { cs: 'Kontroly souboru FlatGeobuf', en: 'Checks of a FlatGeobuf' }, checks: flatgeobufChecks },
  { title: { cs: 'Kontroly souboru KML a KMZ', en: 'Checks of KML and KMZ' }, checks: kmlChecks },
  { title: { cs: 'Kontroly souboru GPX', en: 'Checks of GPX' }, checks: gpxChecks },
  { title: { cs: 'Kontroly souboru GML', en: 'Checks of GML' }, checks: gmlChecks },
  { title: { cs: 'Kontroly jízdních řádů GTFS', en: 'Checks of GTFS timetables' }, checks: gtfsChecks },
  { title: { cs: 'Kontroly zápisu XML', en: 'Checks of the notation of XML' }, checks: xmlChecks },
  { title: { cs: 'Kontroly RDF', en: 'Checks of RDF' }, checks: rdfChecks },
  { title: { cs: 'Kontroly mapových služeb', en: 'Checks of map services' }, checks: serviceChecks },
  { title: { cs: 'Kontroly popisu rozhraní (OpenAPI)', en: 'Checks of descriptions of interfaces (OpenAPI)' }, checks: openapiChecks },
  { title: { cs: 'Kontroly kalendáře', en: 'Checks of a calendar' }, checks: icalChecks },
  { title: { cs: 'Kontroly archivu ZIP', en: 'Checks of a ZIP archive' }, checks: archiveChecks },
  { title: { cs: 'Kontroly dokumentů a obrázků', en: 'Checks of documents and pictures' }, checks: documentChecks },
  { title: { cs: 'Kontroly shody s pasportem', en: 'Checks of agreement with the passport' }, checks: agreementChecks },
];
