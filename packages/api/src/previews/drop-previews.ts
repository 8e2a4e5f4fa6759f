import type { Db } from '../db/open-database.ts';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';
import { isStillShown } from './is-still-shown.ts';
import { deletePreview, listPreviews } from './preview.store.ts';

/** Removes previews that may not be shown any more: a passport became stricter or archived, or names another file. */
export async function dropPreviews(trx: Db, rows: readonly PassportRow[], at: string): Promise<void> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const preview of await listPreviews(trx, [...byId.keys()])) {
    const row = byId.get(preview.passport_id);
    if (row && !isStillShown(documentOf(row), preview, at)) await deletePreview(trx, preview);
  }
}
