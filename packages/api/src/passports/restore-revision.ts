import { Problem, type Passport } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findOpenOverride } from '../overrides/override.store.ts';
import { lastEditor } from '../workflow/last-editor.ts';
import { publicationOf } from '../workflow/publication-of.ts';
import { draftOf } from './draft-of.ts';
import { maySetStatus } from './passport.policy.ts';
import { documentOf, findRevision } from './passport.store.ts';
import { securityOf } from './security-of.ts';
import { writeOne, type Target } from './write-one.ts';

/**
 * Makes an earlier revision the newest one. An archived passport comes back as a draft;
 * a published one stays published, so whoever may not publish may not do this to it, nor to what they wrote themselves.
 *
 * @throws {Problem} `revision-not-found`, `not-allowed`, `own-work`, `classified-refused`, `invalid-passport`, and those of `writeOne`
 */
export async function restoreRevision(ctx: Context, actor: Actor, target: Target, revision: number): Promise<Passport> {
  return await writeOne(ctx, actor, target, async (row, at, trx) => {
    const wanted = await findRevision(trx, row.id, revision);
    if (!wanted) throw new Problem('revision-not-found', { params: { id: row.id, revision } });
    const status = row.status === 'archived' ? 'draft' : row.status;
    if (!maySetStatus(actor, row.organisation_id, status)) throw new Problem('not-allowed', { params: { status } });
    const draft = draftOf(documentOf(wanted));
    const security = securityOf(draft, at, await findOpenOverride(trx, row.id));
    const what = { id: row.id, organisation: row.organisation_id, level: security.level };
    const author = await lastEditor(trx, row, revision);
    const publication = status === 'published' ? await publicationOf(trx, actor, { ...what, author }) : undefined;
    const stored = documentOf(row);
    const registry = {
      ...stored.registry,
      status,
      security,
      revision: row.revision + 1,
      updatedAt: at,
      updatedBy: actorRef(actor),
    };
    return { action: 'restore', publication, passport: { id: row.id, slug: row.slug, ...draft, kind: draft.kind ?? 'dataset', registry } };
  });
}
