import { Problem, type Fault } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { getReview } from '../workflow/get-review.ts';
import { takeStep, type StepTarget } from '../workflow/take-step.ts';
import { closeTasks } from '../workflow/task.store.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { listEvaluationRows, putEvaluation, type EvaluationAnswers, type EvaluationRow } from './evaluation.store.ts';
import { yearAfter } from './year-after.ts';

/** An evaluation as the caller may see it. */
export interface ShownEvaluation {
  readonly year: number;
  readonly answers: EvaluationAnswers;
  readonly at: string;
  /** Reference to an actor; only inside the organisation. */
  readonly author?: string;
}

/**
 * Stores the yearly look back at a published dataset; the next one is due in a year.
 *
 * @throws {Problem} `passport-not-published`, `invalid-request` for a year that has not come or is before the passport,
 *   and those of `takeStep`
 */
export async function storeEvaluation(
  ctx: Context,
  actor: Actor,
  target: StepTarget,
  { year, answers }: { readonly year: number; readonly answers: EvaluationAnswers },
): Promise<ShownEvaluation> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, at, by } = step;
    if (row.status !== 'published') throw new Problem('passport-not-published', { params: { id: row.id, status: row.status } });
    if (year > Number(at.slice(0, 4)) || year < Number(row.created_at.slice(0, 4)))
      throw new Problem('invalid-request', { faults: [otherYear] });
    const evaluation = { passport_id: row.id, year, answers: JSON.stringify(answers), author: by, at };
    await putEvaluation(trx, evaluation);
    await trx
      .updateTable('passport')
      .set({ evaluate_at: yearAfter(at) })
      .where('id', '=', row.id)
      .execute();
    await closeTasks(trx, [row.id], ['evaluation']);
    step.audit('evaluation.stored');
    await step.announce('evaluation.stored', { year, keep: answers.keep });
    return shown(evaluation, isInside(actor, row.organisation_id));
  });
}

/**
 * Evaluations of a passport, the newest first, for its organisation and for reviewers.
 *
 * @throws {Problem} `passport-not-found`, `not-signed-in`, `not-allowed`
 */
export async function listEvaluations(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownEvaluation[]> {
  await getReview(ctx, actor, idOrSlug);
  const { id, registry } = await getPassport(ctx, actor, idOrSlug);
  const isOwn = isInside(actor, registry.organisation);
  return (await listEvaluationRows(ctx.database.db, id)).map((row) => shown(row, isOwn));
}

const otherYear: Fault = {
  pointer: '/year',
  code: 'other-year',
  message: {
    cs: 'Vyhodnotit lze letošek a roky od založení pasportu.',
    en: 'Evaluate this year or one since the passport was registered.',
  },
};

function shown({ year, answers, author, at }: EvaluationRow, isOwn: boolean): ShownEvaluation {
  return { year, answers: JSON.parse(answers) as EvaluationAnswers, at, ...(isOwn && { author }) };
}
