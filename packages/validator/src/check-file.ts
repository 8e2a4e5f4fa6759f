import { archiveChecker } from './archive/check-archive.ts';
import { checkCsv } from './csv/check-csv.ts';
import { fileReportOf, type CheckedFile } from './file/checked-file.ts';
import type { FileChecker, FileOptions } from './file/file-checker.ts';
import type { FileReport } from './file/file-report.ts';
import { bytesOf, type FileSource } from './file/file-source.ts';
import { checkGeoJson } from './geojson/check-geojson.ts';
import { looksLikeGeoJson } from './geojson/looks-like-geojson.ts';
import { inspectGeoPackage, looksLikeGeoPackage } from './geopackage/inspect-geopackage.ts';
import { checkJson, checkNdjson } from './json/check-json.ts';
import { looksLikeJson, looksLikeNdjson } from './json/looks-like-json.ts';
import { inspectShapefile } from './shapefile/inspect-shapefile.ts';
import { checkWorkbook } from './workbook/check-workbook.ts';
import { looksLikeOldWorkbook } from './workbook/ole/ole-kind.ts';

/** Beginning of a file that tells what it is. */
const sniffedBytes = 64 * 1024;

/** A check that ends with its report. */
const reported =
  (inspect: (source: FileSource, options: FileOptions) => Promise<CheckedFile>): FileChecker['check'] =>
  async (source, options) =>
    fileReportOf(await inspect(source, options));

/** The surest signs first; what none of them recognises is read as CSV. */
const checkers: readonly FileChecker[] = [
  { recognises: looksLikeOldWorkbook, check: checkWorkbook },
  archiveChecker({ SHP: reported(inspectShapefile), XLSX: checkWorkbook, ODS: checkWorkbook }, checkCsv),
  { recognises: looksLikeGeoPackage, check: reported(inspectGeoPackage) },
  { recognises: looksLikeGeoJson, check: checkGeoJson },
  { recognises: looksLikeNdjson, check: checkNdjson },
  { recognises: looksLikeJson, check: checkJson },
];

/**
 * Checks a data file by what it holds, whatever its name.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read
 */
export async function checkFile(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  const { head, whole } = await peek(source);
  const checker = checkers.find(({ recognises }) => recognises(head));
  return checker ? await checker.check(whole, options) : await checkCsv(whole, options);
}

/** The beginning of a source, and the source from its start on. */
async function peek(source: FileSource): Promise<{ head: Uint8Array; whole: FileSource }> {
  if (source instanceof Uint8Array) return { head: source.subarray(0, sniffedBytes), whole: source };
  const pieces = bytesOf(source);
  const read: Uint8Array[] = [];
  for (let size = 0; size < sniffedBytes;) {
    const { value, done } = await pieces.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  const head = Buffer.concat(read).subarray(0, sniffedBytes);
  if (typeof source !== 'string') return { head, whole: join(read, pieces) };
  await pieces.return(undefined);
  return { head, whole: source };
}

async function* join(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
