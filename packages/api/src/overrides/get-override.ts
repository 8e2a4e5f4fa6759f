import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { seesOverride } from './override.policy.ts';
import { findOpenOverride } from './override.store.ts';
import { shownOverride, type ShownOverride } from './shown-override.ts';

/**
 * The override of the level of a passport, in force or waiting for a second person.
 *
 * @throws {Problem} `passport-not-found`; `override-not-found` also for those who may not see it
 */
export async function getOverride(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownOverride> {
  const { id, registry } = await getPassport(ctx, actor, idOrSlug);
  const row = seesOverride(actor, registry.organisation) ? await findOpenOverride(ctx.database.db, id) : undefined;
  if (!row) throw new Problem('override-not-found', { params: { id: idOrSlug } });
  return shownOverride(row, isInside(actor, registry.organisation), ctx.clock().toISOString());
}
