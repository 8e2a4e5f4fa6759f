import { fileReportOf } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { inspectJson, inspectNdjson } from './inspect-json.ts';

/**
 * Checks a JSON file and adds up its score; see `inspectJson`.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkJson(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectJson(source, options));
}

/**
 * Checks a file of JSON records, one a line, and adds up its score; see `inspectNdjson`.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkNdjson(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectNdjson(source, options));
}
