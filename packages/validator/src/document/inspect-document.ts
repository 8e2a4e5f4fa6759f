import type { CheckedFile } from '../file/checked-file.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { documentChecks } from './document-checks.ts';
import type { DocumentFormat } from './document-formats.ts';

const maxBytes = 512 * 1024 * 1024;

/** Says of a file made for people that it is no data; only its size is read. */
export async function inspectDocument(source: FileSource, document: DocumentFormat): Promise<CheckedFile> {
  let sizeBytes = 0;
  for await (const piece of bytesOf(source)) {
    sizeBytes += piece.length;
    if (sizeBytes > maxBytes) break;
  }
  return {
    summary: {
      format: document.format,
      sizeBytes,
      columns: [],
      rows: 0,
      ...(sizeBytes > maxBytes && { sample: { limit: 'bytes' as const } }),
    },
    checks: runFileChecks(documentChecks, { document }, () => undefined),
  };
}
