import { fileReportOf } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { inspectParquet } from './inspect-parquet.ts';

/**
 * Checks a Parquet file and adds up its score; see `inspectParquet`.
 *
 * @param source bytes, a stream of bytes (up to 256 MB), or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkParquet(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectParquet(source, options));
}
