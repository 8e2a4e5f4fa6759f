import { archiveChecker } from './archive/check-archive.ts';
import { inspectArchive } from './archive/inspect-archive.ts';
import { inspectCsv } from './csv/check-csv.ts';
import { documentFormats, packedDocuments } from './document/document-formats.ts';
import { inspectDocument } from './document/inspect-document.ts';
import { fileReportOf, type CheckedFile } from './file/checked-file.ts';
import type { FileChecker, FileOptions, Inspect } from './file/file-checker.ts';
import type { FileReport } from './file/file-report.ts';
import type { FileSource } from './file/file-source.ts';
import { looksLikeText } from './file/looks-like-text.ts';
import { peekSource } from './file/peek-source.ts';
import { inspectFlatGeobuf, looksLikeFlatGeobuf } from './flatgeobuf/inspect-flatgeobuf.ts';
import { heldBeginning } from './file/whole-file.ts';
import type { Layer } from './geo/checked-layers.ts';
import { runGeneralChecks } from './general/run-general-checks.ts';
import { inspectGeoJson } from './geojson/check-geojson.ts';
import { looksLikeGeoJson } from './geojson/looks-like-geojson.ts';
import { inspectGeoPackage, looksLikeGeoPackage } from './geopackage/inspect-geopackage.ts';
import { inspectGml, looksLikeGml } from './gml/inspect-gml.ts';
import { inspectGpx, looksLikeGpx } from './gpx/inspect-gpx.ts';
import { inspectGtfs } from './gtfs/check-gtfs.ts';
import { inspectCalendar, looksLikeCalendar } from './ical/inspect-calendar.ts';
import { inspectJson, inspectNdjson } from './json/inspect-json.ts';
import { looksLikeJson, looksLikeNdjson } from './json/looks-like-json.ts';
import { inspectKml, inspectKmz, looksLikeKml } from './kml/inspect-kml.ts';
import { inspectRdf } from './rdf/inspect-rdf.ts';
import { rdfFormatOf, rdfFormats } from './rdf/rdf-formats.ts';
import { inspectParquet } from './parquet/inspect-parquet.ts';
import { looksLikeParquet } from './parquet/looks-like-parquet.ts';
import type { FilePreview } from './preview/file-preview.ts';
import { previewOf } from './preview/preview-of.ts';
import { jsonJudge } from './schema/json-judge.ts';
import { judgedByXsd } from './schema/xsd-judge.ts';
import { inspectCapabilities } from './services/capabilities/inspect-capabilities.ts';
import { looksLikeCapabilities } from './services/capabilities/service-root.ts';
import { inspectJsonService, looksLikeJsonService } from './services/json/inspect-json-service.ts';
import { inspectOtherAnswer } from './services/inspect-other-answer.ts';
import { mayDescribeService } from './services/may-describe-service.ts';
import { inspectOpenApi } from './services/openapi/inspect-openapi.ts';
import { looksLikeOpenApi } from './services/openapi/looks-like-openapi.ts';
import { inspectLoneShp, inspectShapefile } from './shapefile/inspect-shapefile.ts';
import { looksLikeShp } from './shapefile/lone-shp.ts';
import { inspectWorkbook } from './workbook/inspect-workbook.ts';
import { looksLikeOldWorkbook } from './workbook/ole/ole-kind.ts';
import { inspectXml } from './xml/inspect-xml.ts';
import { looksLikeXml } from './xml/looks-like-xml.ts';

const documents: readonly FileChecker[] = documentFormats.map((document) => ({
  recognises: document.recognises,
  formats: [document.format],
  ...(document.format !== 'HTML' && { binary: true }),
  inspect: (source) => inspectDocument(source, document),
}));

const rdf: readonly FileChecker[] = rdfFormats
  .filter((format) => format !== 'JSON_LD')
  .map((format) => ({
    recognises: (head) => rdfFormatOf(head) === format,
    formats: [format],
    inspect: (source, options) => inspectRdf(source, format, options),
  }));

/** JSON as a text and as records, by its declared schema, JSON-LD as RDF too. A stream is held, to be read for both. */
const inspectJsonText: Inspect = async (source, options) => {
  const file = await heldBeginning(source);
  const again = 'path' in file ? file.path : file.bytes;
  const { summary, checks } = await inspectJson(again, options);
  const judge = await jsonJudge(again, options.declared ?? {});
  const statements = summary.format === 'JSON_LD' ? await inspectRdf(again, 'JSON_LD', options) : { checks: [] };
  return { summary, checks: [...checks, ...judge.checks, ...statements.checks] };
};

/** Files packed together; each is checked by itself, archives among them are not opened. */
const inspectPacked: Inspect = (source, options) => inspectArchive(source, options, inspect);

/** The surest signs first; what none of them recognises is read as CSV. */
const checkers: readonly FileChecker[] = [
  { recognises: looksLikeOldWorkbook, formats: ['XLS'], binary: true, inspect: inspectWorkbook },
  archiveChecker(
    {
      SHP: inspectShapefile,
      KMZ: inspectKmz,
      XLSX: inspectWorkbook,
      ODS: inspectWorkbook,
      GTFS: inspectGtfs,
      DOCX: (source) => inspectDocument(source, packedDocuments.DOCX),
      ODT: (source) => inspectDocument(source, packedDocuments.ODT),
    },
    inspectPacked,
  ),
  { recognises: looksLikeGeoPackage, formats: ['GPKG'], binary: true, inspect: inspectGeoPackage },
  { recognises: looksLikeShp, inspect: inspectLoneShp },
  { recognises: looksLikeFlatGeobuf, formats: ['FLATGEOBUF'], binary: true, inspect: inspectFlatGeobuf },
  ...documents,
  ...rdf,
  { recognises: looksLikeCalendar, formats: ['ICS'], inspect: inspectCalendar },
  { recognises: looksLikeParquet, formats: ['PARQUET'], binary: true, inspect: inspectParquet },
  { recognises: looksLikeOpenApi, formats: ['OPENAPI'], inspect: inspectOpenApi },
  { recognises: looksLikeCapabilities, inspect: inspectCapabilities },
  { recognises: looksLikeJsonService, inspect: inspectJsonService },
  { recognises: looksLikeGeoJson, formats: ['GEOJSON'], inspect: inspectGeoJson },
  { recognises: looksLikeNdjson, formats: ['NDJSON'], inspect: inspectNdjson },
  { recognises: looksLikeJson, formats: ['JSON', 'JSON_LD'], inspect: inspectJsonText },
  { recognises: looksLikeKml, formats: ['KML'], inspect: judgedByXsd(inspectKml) },
  { recognises: looksLikeGpx, formats: ['GPX'], inspect: judgedByXsd(inspectGpx) },
  { recognises: looksLikeGml, formats: ['GML'], inspect: judgedByXsd(inspectGml) },
  { recognises: looksLikeXml, formats: ['XML'], inspect: judgedByXsd(inspectXml) },
];

/**
 * Checks a data file by what it holds, whatever its name. A file that looks like nothing known is checked as what it is
 * declared to be, else as CSV, as is a text that is declared to be a binary file.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read
 */
export async function checkFile(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return (await checkWhole(source, options)).report;
}

/**
 * The same, with the beginning of the file for people to see. There is none of a file that is no table and no map, nor
 * where any check of personal data found something or could not tell.
 *
 * @param source a file that can be read twice
 * @throws only when the source cannot be read
 */
export async function checkAndPreview(
  source: Uint8Array | string,
  options: FileOptions = {},
): Promise<{ report: FileReport; preview?: FilePreview }> {
  const { report, layer } = await checkWhole(source, options);
  const preview = await previewOf(source, report, layer);
  return { report, ...(preview && { preview }) };
}

async function checkWhole(source: FileSource, options: FileOptions): Promise<{ report: FileReport; layer?: Layer }> {
  const { summary, checks, ...rest } = await inspect(source, options);
  const report = fileReportOf({ summary, checks: [...checks, ...runGeneralChecks(summary, options.declared ?? {})] });
  return { ...rest, report };
}

async function inspect(source: FileSource, options: FileOptions): Promise<CheckedFile> {
  const { head, whole } = await peekSource(source);
  const checker = checkers.find(({ recognises }) => recognises(head)) ?? declaredChecker(head, options.declared?.format);
  const { isService, format } = options.declared ?? {};
  if (isService && !mayDescribeService(head, format)) return await inspectOtherAnswer(whole, checker?.formats?.[0] ?? 'other', options);
  return await (checker?.inspect ?? inspectCsv)(whole, options);
}

function declaredChecker(head: Uint8Array, format: string | undefined): FileChecker | undefined {
  if (format === undefined || head.length === 0) return undefined;
  return checkers.find(({ formats, binary }) => formats?.includes(format) && !(binary && looksLikeText(head)));
}
