import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { scopeOf, type Scope } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { readPassport, readPassportHead } from './passport.store.ts';
import { knownView, viewOfRow } from './view-cache.ts';

/**
 * One passport as the caller may see it.
 *
 * @param idOrSlug UUID or short name
 * @throws {Problem} `passport-not-found`, also when it exists but not for this caller
 */
export async function getPassport(ctx: Context, actor: Actor, idOrSlug: string): Promise<PassportView> {
  const view = await readView(ctx, idOrSlug, scopeOf(actor));
  // The short name is made from the title: whoever sees neither must not be able to try one out.
  if (!view || (view.slug !== idOrSlug && view.id !== idOrSlug)) throw new Problem('passport-not-found', { params: { id: idOrSlug } });
  return noteRead(actor, view);
}

/** Reads the document only when its view was not made lately. */
async function readView(ctx: Context, idOrSlug: string, scope: Scope): Promise<PassportView | null> {
  const head = await readPassportHead(ctx.database, idOrSlug);
  const known = head && knownView(ctx.views, head, scope);
  if (known !== undefined) return known;
  const row = head && (await readPassport(ctx.database, idOrSlug));
  return row ? viewOfRow(ctx.views, row, scope) : null;
}
