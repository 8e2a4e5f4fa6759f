import type { Wish } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';
import { checkableFiles } from './file-check.ts';

/** The wish to fetch and check what a passport offers for download, if it offers any. */
export function filesWish(row: PassportRow): Wish[] {
  if (checkableFiles(draftOf(documentOf(row))).length === 0) return [];
  return [{ kind: 'files', key: `files:${row.id}`, payload: { passportId: row.id, revision: row.revision } }];
}
