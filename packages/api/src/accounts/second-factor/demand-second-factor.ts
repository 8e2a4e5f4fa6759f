import { Problem } from '@pasport/model';
import type { Context } from '../../context.ts';
import type { Actor } from '../actor.ts';

/**
 * Stops somebody who is not signed in with a second factor, when their role demands one; asked at each request, so
 * that a demand holds at once.
 *
 * @throws {Problem} `second-factor-required`
 */
export async function demandSecondFactor(ctx: Context, actor: Actor): Promise<void> {
  if (await isSecondFactorDemanded(ctx, actor)) throw new Problem('second-factor-required');
}

/** Is a second factor demanded of the role in which somebody acts? */
export async function isSecondFactorDemanded(ctx: Context, actor: Actor): Promise<boolean> {
  if (actor.kind === 'guest') return false;
  return (await ctx.settings.read())['second-factor-roles'].includes(actor.role);
}
