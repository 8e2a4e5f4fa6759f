import { diffDrafts, Problem, type FieldChange } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { draftOfView } from '../passports/draft-of.ts';
import { getPassport } from '../passports/get-passport.ts';
import { getRevision } from '../passports/list-revisions.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { listRevisionHeads } from './history.store.ts';

/** Two revisions and the fields in which they differ, as the caller may see them. */
export interface RevisionComparison {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly FieldChange[];
}

/**
 * What changed between two revisions, field by field. Both are read through the same door as single revisions.
 *
 * @param numbers left out, `to` is the newest revision that the caller may see and `from` the one before it
 * @throws {Problem} `passport-not-found`, `revision-not-found`
 */
export async function compareRevisions(
  ctx: Context,
  actor: Actor,
  idOrSlug: string,
  numbers: { readonly from?: number | undefined; readonly to?: number | undefined },
): Promise<RevisionComparison> {
  const { id, registry } = await getPassport(ctx, actor, idOrSlug);
  const heads = await listRevisionHeads(ctx.database.db, id);
  const visible = heads
    .filter(({ status }) => status === 'published' || isInside(actor, registry.organisation))
    .map(({ revision }) => revision);
  const to = numbers.to ?? visible[0];
  const from = numbers.from ?? visible.find((revision) => to !== undefined && revision < to);
  if (to === undefined || from === undefined) throw new Problem('revision-not-found', { params: { id: idOrSlug } });
  for (const revision of [from, to])
    if (!visible.includes(revision)) throw new Problem('revision-not-found', { params: { id: idOrSlug, revision } });
  const [earlier, later] = [await getRevision(ctx, actor, id, from), await getRevision(ctx, actor, id, to)];
  return { from, to, changes: diffDrafts(draftOfView(earlier), draftOfView(later)) };
}
