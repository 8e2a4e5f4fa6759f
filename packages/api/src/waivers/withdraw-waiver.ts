import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { changeWaiver, type WaiverTarget } from './change-waiver.ts';

/**
 * Takes the acceptance of a finding back: it counts again.
 *
 * @throws {Problem} `waiver-not-found`, `not-signed-in`, `not-allowed`, `passport-not-found`, `passport-archived`
 */
export async function withdrawWaiver(ctx: Context, actor: Actor, target: WaiverTarget): Promise<void> {
  await changeWaiver(ctx, actor, target, async (before) => {
    if (!before) throw new Problem('waiver-not-found', { params: { check: target.check } });
    return null;
  });
}
