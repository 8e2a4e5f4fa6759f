import type { Draft } from '@pasport/model';
import type { Context } from '../context.ts';
import { draftOf } from './draft-of.ts';
import { documentOf, findBySourceKeys } from './passport.store.ts';

/** What an organisation has registered under these source keys, by the key; for those who write it anyway. */
export async function knownDrafts(ctx: Context, organisation: string, keys: readonly string[]): Promise<ReadonlyMap<string, Draft>> {
  const rows = await findBySourceKeys(ctx.database.db, keys);
  return new Map(rows.filter((row) => row.organisation_id === organisation).map((row) => [row.source_key ?? '', draftOf(documentOf(row))]));
}
