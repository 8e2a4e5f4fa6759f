import type { Db } from '../db/open-database.ts';
import { contentHash } from '../passports/content-hash.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';

/** Revisions that only change the status lie between; beyond this many nobody looks for who wrote the content. */
const maxSteps = 50;

/** Who wrote what a passport holds now, or held at a revision: the author of the first one with this content, not whoever moved it on. */
export async function lastEditor(trx: Db, row: PassportRow, revision = row.revision): Promise<string> {
  const revisions = await trx
    .selectFrom('revision')
    .select(['document', 'actor'])
    .where('passport_id', '=', row.id)
    .where('revision', '<=', revision)
    .orderBy('revision', 'desc')
    .limit(maxSteps)
    .execute();
  const hashes = revisions.map((one) => contentHash(draftOf(documentOf(one))));
  const same = hashes.findIndex((hash) => hash !== hashes[0]);
  const first = same === -1 ? revisions.at(-1) : revisions[same - 1];
  return first?.actor ?? documentOf(row).registry.updatedBy;
}
