import type { ComparedFile } from '../alarms/file-alarms.ts';
import type { Db } from '../db/open-database.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, findRevision } from '../passports/passport.store.ts';
import { dataFileUrls, type FileCheck } from './file-check.ts';
import { findLastFilesReport } from './report.store.ts';

const gone: ReadonlySet<string> = new Set(['status-404', 'status-410']);

/** Files of data as they were just found beside those of the last report that has some; the same address is the same file. */
export async function comparedFiles(
  trx: Db,
  passportId: string,
  files: readonly FileCheck[],
  urls: ReadonlyMap<string, string>,
): Promise<ComparedFile[]> {
  const last = await findLastFilesReport(trx, passportId);
  const urlsBefore = last ? await urlsOf(trx, passportId, last.revision) : new Map<string, string>();
  const checkedBefore = last ? (JSON.parse(last.document) as { files: readonly FileCheck[] }).files : [];
  const before = checkedBefore.filter(({ pointer }) => urlsBefore.has(pointer));
  return files.map(({ pointer, report, refusal }) => {
    const url = urls.get(pointer);
    const same = before.find((one) => urlsBefore.get(one.pointer) === url) ?? before.find((one) => one.pointer === pointer);
    return { pointer, now: report, before: same?.report, isGone: gone.has(refusal?.reason ?? '') };
  });
}

/** Addresses of the files of a revision, by the place of their distribution. */
async function urlsOf(trx: Db, passportId: string, revision: number): Promise<ReadonlyMap<string, string>> {
  const row = await findRevision(trx, passportId, revision);
  return row ? dataFileUrls(draftOf(documentOf(row))) : new Map();
}
