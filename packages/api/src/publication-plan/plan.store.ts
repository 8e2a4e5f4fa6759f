import type { Draft } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import type { Scope } from '../visibility/scope.ts';
import type { Followed } from '../workflow/follow-writes.ts';
import type { PlanState } from './plan-state.ts';

/** Place in the order of those that name no day: after all others. */
const noDay = '9999-12-31';

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

/** Which plans are wanted; left out, all. */
export interface PlanSelection {
  readonly organisation?: readonly string[] | undefined;
  readonly state?: readonly PlanState[] | undefined;
  readonly year?: number | undefined;
}

/** A planned publication and its passport. */
export interface PlannedRow {
  readonly id: string;
  readonly planned_on: string;
  readonly document: string;
}

/** Plans by the planned day: of the own organisation all, of others those whose passport shows its plan to the scope. */
export async function listPlanned(
  db: Db,
  scope: Scope,
  { organisation, state, year }: PlanSelection,
  { limit, after }: { readonly limit: number; readonly after: readonly [day: string, id: string] | undefined },
): Promise<PlannedRow[]> {
  return await db
    .selectFrom('publication_plan')
    .innerJoin('passport', 'passport.id', 'publication_plan.passport_id')
    .select(['passport.id', 'publication_plan.planned_on', 'passport.document'])
    .where((eb) =>
      eb.or([
        eb('publication_plan.organisation_id', '=', scope.organisation ?? ''),
        eb.and([
          // What the views of stricter levels leave out.
          eb('passport.level', '<=', 'S2'),
          ...(scope.audience === 'data-team' ? [] : [eb('passport.status', '=', 'published')]),
        ]),
      ]),
    )
    .$if(organisation !== undefined, (query) => query.where('publication_plan.organisation_id', 'in', organisation ?? []))
    .$if(state !== undefined, (query) => query.where('publication_plan.state', 'in', state ?? []))
    .$if(year !== undefined, (query) =>
      query.where('publication_plan.planned_on', '>=', `${year}-01-01`).where('publication_plan.planned_on', '<=', `${year}-12-31`),
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('publication_plan.planned_on', 'publication_plan.passport_id'), '>', eb.tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('publication_plan.planned_on')
    .orderBy('publication_plan.passport_id')
    .limit(limit)
    .execute();
}
