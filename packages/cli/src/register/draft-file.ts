import { Failure } from '../failure.ts';
import { draftOfRecord } from '../records/draft-of-record.ts';
import { findFiles } from '../records/find-files.ts';
import { readRecords } from '../records/read-records.ts';
import type { SourceRecord } from '../records/source-record.ts';
import type { Session } from '../session.ts';
import { registerTexts } from '../texts/register.ts';

/**
 * The one passport of a JSON or YAML file, as its author wrote it.
 *
 * @throws {Failure} with every fault; also when the file holds none or more than one
 */
export async function draftFile(path: string, { io }: Session): Promise<Readonly<Record<string, unknown>>> {
  await findFiles([path]);
  const records: SourceRecord[] = [];
  for await (const record of readRecords(path, { stdin: io.stdin as AsyncIterable<Uint8Array>, stdinKind: 'yaml' })) records.push(record);
  const [record] = records;
  if (!record || records.length > 1) throw new Failure('usage', registerTexts.notOne(String(records.length)), { code: 'not-one-passport' });
  if ('unread' in record) throw new Failure('findings', record.unread.message, { code: record.unread.code });
  const found = await draftOfRecord(record.value);
  if ('skipped' in found) throw new Failure('usage', registerTexts.isCatalogue, { code: found.skipped.code });
  if ('faults' in found) throw invalidPassport(found.faults);
  return found.draft;
}

/** A passport with faults, each with its pointer. */
export function invalidPassport(faults: Failure['details']): Failure {
  return new Failure('findings', registerTexts.faults, { code: 'invalid-passport', details: faults });
}
