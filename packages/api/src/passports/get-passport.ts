import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { scopeOf } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { readPassport } from './passport.store.ts';
import { viewOfRow } from './view-cache.ts';

/**
 * One passport as the caller may see it.
 *
 * @param idOrSlug UUID or short name
 * @throws {Problem} `passport-not-found`, also when it exists but not for this caller
 */
export async function getPassport(ctx: Context, actor: Actor, idOrSlug: string): Promise<PassportView> {
  const row = await readPassport(ctx.database, idOrSlug);
  const view = row && viewOfRow(ctx.views, row, scopeOf(actor));
  // The short name is made from the title: whoever sees neither must not be able to try one out.
  if (!view || (view.slug !== idOrSlug && view.id !== idOrSlug)) throw new Problem('passport-not-found', { params: { id: idOrSlug } });
  return view;
}
