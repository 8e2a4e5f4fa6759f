import { fileKind } from './file-kind.ts';
import type { FoundFile } from './find-files.ts';
import { readRecords, type RecordSource } from './read-records.ts';
import type { SourceRecord } from './source-record.ts';
import { unreadReasons } from './unread-reasons.ts';

/** Records of all files, one file after another; files of a folder that hold no passports are named, not read. */
export async function* allRecords(files: readonly FoundFile[], source: RecordSource): AsyncGenerator<SourceRecord> {
  for (const { path, named, sizeBytes } of files) {
    if (named || fileKind(path)) yield* readRecords(path, source);
    else yield passedOver(path, sizeBytes, source);
  }
}

function passedOver(file: string, sizeBytes: number, { onBytes }: RecordSource): SourceRecord {
  onBytes?.(sizeBytes);
  return { place: { file, pointer: '' }, unread: unreadReasons.otherFormat };
}
