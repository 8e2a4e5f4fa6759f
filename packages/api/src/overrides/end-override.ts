import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { takeStep, type StepTarget } from '../workflow/take-step.ts';
import { closeTasks } from '../workflow/task.store.ts';
import { mayOverride } from './override.policy.ts';
import { findOpenOverride, updateOverride } from './override.store.ts';
import { withSecurity } from './with-security.ts';

/**
 * Ends an override, or takes back one that waits for a second person: the level that the policy derives holds again.
 *
 * @throws {Problem} `override-not-found`, and those of `takeStep`
 */
export async function endOverride(ctx: Context, actor: Actor, target: StepTarget): Promise<void> {
  await takeStep(
    ctx,
    actor,
    target,
    async (step) => {
      const { trx, row, at, by } = step;
      const override = await findOpenOverride(trx, row.id);
      if (!override) throw new Problem('override-not-found', { params: { id: row.id } });
      await updateOverride(trx, override.id, { ended_by: by, ended_at: at });
      await closeTasks(trx, [row.id], ['override-unconfirmed', 'override-expiring']);
      const passport = withSecurity(row, undefined, at, by);
      if (row.document.includes('"override"') || passport.registry.security.level !== row.level)
        await step.write({ action: 'security', passport });
      step.audit('override.ended');
      await step.announce('override.ended', { level: override.level });
    },
    mayOverride,
  );
}
