import { Problem, type Origin, type SecurityLevel, type Status } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { scopeOf, type Scope } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { documentOf, findRevision, listRevisionRows, type RevisionRow } from './passport.store.ts';
import { getPassport } from './get-passport.ts';

/** One entry of a passport's history. */
export interface RevisionEntry {
  readonly revision: number;
  readonly status: Status;
  readonly at: string;
  readonly origin: Origin;
  /** Who wrote it; only inside the organisation. */
  readonly actor?: string;
}

/**
 * History of a passport, the newest first. Outsiders read of the published revisions only.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function listRevisions(ctx: Context, actor: Actor, idOrSlug: string): Promise<RevisionEntry[]> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  const isOwn = scopeOf(actor).organisation === passport.registry.organisation;
  const rows = await listRevisionRows(ctx.database.db, passport.id);
  return rows
    .filter((row) => isOwn || row.status === 'published')
    .map((row) => ({
      revision: row.revision,
      status: row.status,
      at: row.at,
      origin: JSON.parse(row.origin) as Origin,
      ...(isOwn && { actor: row.actor }),
    }));
}

/**
 * A revision as the caller may see it: by the stricter of the level it had and the level the passport has now,
 * so that a level raised today protects what was written yesterday.
 *
 * @throws {Problem} `passport-not-found`, `revision-not-found`
 */
export async function getRevision(ctx: Context, actor: Actor, idOrSlug: string, revision: number): Promise<PassportView> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  const row = await findRevision(ctx.database.db, passport.id, revision);
  const view = row && strictView(row, passport.registry.security.level, scopeOf(actor));
  if (!view) throw new Problem('revision-not-found', { params: { id: idOrSlug, revision } });
  return noteRead(actor, view);
}

function strictView(row: RevisionRow, levelNow: SecurityLevel, scope: Scope): PassportView | null {
  const then = documentOf(row);
  const level = then.registry.security.level > levelNow ? then.registry.security.level : levelNow;
  return visibleView({ ...then, registry: { ...then.registry, security: { ...then.registry.security, level } } }, scope);
}
