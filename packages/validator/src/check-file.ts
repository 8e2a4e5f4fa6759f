import { checkCsv } from './csv/check-csv.ts';
import type { Budget } from './file/budget.ts';
import { bytesOf, type FileSource } from './file/file-source.ts';
import { checkGeoJson } from './geo/check-geojson.ts';
import type { FileReport } from './file/file-report.ts';
import { looksLikeGeoJson } from './geo/looks-like-geojson.ts';

/** Beginning of a file that tells what it is. */
const sniffedBytes = 64 * 1024;

/**
 * Checks a data file by what it holds, whatever its name: GeoJSON, or else a table in CSV.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read
 */
export async function checkFile(source: FileSource, options: { budget?: Partial<Budget> } = {}): Promise<FileReport> {
  const pieces = bytesOf(source);
  const head: Uint8Array[] = [];
  for (let size = 0; size < sniffedBytes;) {
    const { value, done } = await pieces.next();
    if (done) break;
    head.push(value);
    size += value.length;
  }
  const whole = join(head, pieces);
  return looksLikeGeoJson(Buffer.concat(head)) ? await checkGeoJson(whole, options) : await checkCsv(whole, options);
}

async function* join(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
