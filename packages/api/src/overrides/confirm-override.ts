import { Problem } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { mayWrite } from '../passports/passport.policy.ts';
import { takeStep, type StepTarget } from '../workflow/take-step.ts';
import { closeTasks } from '../workflow/task.store.ts';
import { whoAnswersFor } from '../workflow/who-answers-for.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { isMilder } from './level-with-override.ts';
import { mayConfirm, mayOverride } from './override.policy.ts';
import { findOpenOverride, updateOverride } from './override.store.ts';
import { shownOverride, type ShownOverride } from './shown-override.ts';
import { withSecurity } from './with-security.ts';

/**
 * Confirms a milder level as the second person; it holds from now on.
 *
 * @throws {Problem} `override-not-found` also when it was confirmed already, `second-person-needed`, `not-allowed`, and
 *   those of `takeStep`
 */
export async function confirmOverride(ctx: Context, actor: Actor, target: StepTarget): Promise<ShownOverride> {
  return await takeStep(
    ctx,
    actor,
    target,
    async (step) => {
      const { trx, row, at, by } = step;
      const before = await findOpenOverride(trx, row.id);
      const isWaiting = before !== undefined && isMilder(before) && before.confirmed_at === null;
      if (!isWaiting) throw new Problem('override-not-found', { params: { id: row.id } });
      if (!mayConfirm(actor, row.organisation_id, row.level)) throw new Problem('not-allowed');
      if ((await whoAnswersFor(trx, before.asked_by)) === (await whoAnswersFor(trx, actorRef(actor))))
        throw new Problem('second-person-needed');
      const confirmation = { confirmed_by: by, confirmed_at: at };
      await updateOverride(trx, before.id, confirmation);
      const override = { ...before, ...confirmation };
      await closeTasks(trx, [row.id], ['override-unconfirmed']);
      await step.write({ action: 'security', passport: withSecurity(row, override, at, by) });
      step.audit('override.confirmed');
      await step.announce('override.started', { level: override.level, fromLevel: override.from_level });
      return shownOverride(override, isInside(actor, row.organisation_id), at);
    },
    (who, organisation) => mayOverride(who) || mayWrite(who, organisation),
  );
}
