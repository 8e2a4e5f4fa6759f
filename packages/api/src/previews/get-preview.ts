import { Problem } from '@pasport/model';
import type { FilePreview } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { documentOf, readPassport } from '../passports/passport.store.ts';
import { isStillShown } from './is-still-shown.ts';
import { listPreviews } from './preview.store.ts';

/** The beginning of a file behind a distribution, as it was when the file was checked. */
export interface ShownPreview extends FilePreview {
  /** Number of the distribution in the passport, from 1. */
  readonly distribution: number;
  readonly at: string;
}

/**
 * The beginnings of the files behind a passport that the caller may see: those of public data without people, and only for
 * whoever sees the passport whole.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function listShownPreviews(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownPreview[]> {
  const view = await getPassport(ctx, actor, idOrSlug);
  const row = view.view === 'full' ? await readPassport(ctx.database, view.id) : undefined;
  if (!row) return [];
  const passport = documentOf(row);
  const now = ctx.clock().toISOString();
  return (await listPreviews(ctx.database.db, [view.id]))
    .filter((preview) => isStillShown(passport, preview, now))
    .map(({ position, at, document }) => ({ distribution: position + 1, at, ...(JSON.parse(document) as FilePreview) }));
}

/**
 * One of them.
 *
 * @param distribution its number, from 1
 * @throws {Problem} `passport-not-found`; `preview-not-found` also where there may be none
 */
export async function getPreview(ctx: Context, actor: Actor, idOrSlug: string, distribution: number): Promise<ShownPreview> {
  const preview = (await listShownPreviews(ctx, actor, idOrSlug)).find((one) => one.distribution === distribution);
  if (!preview) throw new Problem('preview-not-found', { params: { id: idOrSlug, distribution } });
  return preview;
}
