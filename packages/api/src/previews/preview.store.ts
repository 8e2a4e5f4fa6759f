import type { FilePreview } from '@pasport/validator';
import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type PreviewRow = Selectable<Tables['preview']>;

/** The beginning of one file behind a passport. */
export interface KeptPreview {
  /** Place of the distribution, from 0. */
  readonly position: number;
  readonly url: string;
  readonly preview: FilePreview;
}

export async function listPreviews(db: Db, passportIds: readonly string[]): Promise<PreviewRow[]> {
  if (passportIds.length === 0) return [];
  return await db.selectFrom('preview').selectAll().where('passport_id', 'in', passportIds).orderBy('position').execute();
}

/** Keeps the previews of a passport, and no others of it. */
export async function replacePreviews(trx: Db, passportId: string, at: string, previews: readonly KeptPreview[]): Promise<void> {
  await trx.deleteFrom('preview').where('passport_id', '=', passportId).execute();
  if (previews.length === 0) return;
  const rows = previews.map(({ position, url, preview }) => ({
    passport_id: passportId,
    position,
    url,
    at,
    document: JSON.stringify(preview),
  }));
  await trx.insertInto('preview').values(rows).execute();
}

export async function deletePreview(trx: Db, { passport_id, position }: Pick<PreviewRow, 'passport_id' | 'position'>): Promise<void> {
  await trx.deleteFrom('preview').where('passport_id', '=', passport_id).where('position', '=', position).execute();
}
