import type { Draft } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import type { Followed } from '../workflow/follow-writes.ts';
import type { PlanState } from './plan-state.ts';

/** Place in the order of those that name no day: after all others. */
export const noDay = '9999-12-31';

const mark = '"publicationPlan"';

/** Keeps the narrow table of plans in step with what passports say; the write door calls it. */
export async function followPlans(trx: Db, writes: readonly Followed[]): Promise<void> {
  const gone = writes.filter(({ before }) => before?.document.includes(mark)).map(({ after }) => after.id);
  if (gone.length > 0) await trx.deleteFrom('publication_plan').where('passport_id', 'in', gone).execute();
  const rows = writes.flatMap(({ after }) => {
    const plan = after.status !== 'archived' && after.document.includes(mark) ? planOf(JSON.parse(after.document) as Draft) : undefined;
    return plan ? [{ passport_id: after.id, organisation_id: after.organisation_id, ...plan }] : [];
  });
  if (rows.length > 0) await trx.insertInto('publication_plan').values(rows).execute();
}

function planOf({ process }: Draft): { state: PlanState | null; planned_on: string } | undefined {
  const plan = process?.publicationPlan;
  return plan && { state: plan.state ?? null, planned_on: plan.plannedOn ?? noDay };
}
