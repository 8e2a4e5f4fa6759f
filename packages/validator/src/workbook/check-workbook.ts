import { fileReportOf } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { inspectWorkbook } from './inspect-workbook.ts';

/**
 * Checks a workbook, XLSX or ODS, and adds up its score; see `inspectWorkbook`.
 *
 * @param source bytes, a stream of bytes (up to 256 MB), or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkWorkbook(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectWorkbook(source, options));
}
