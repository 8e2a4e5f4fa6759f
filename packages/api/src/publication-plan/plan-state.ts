import type { Draft } from '@pasport/model';

type Plan = NonNullable<NonNullable<Draft['process']>['publicationPlan']>;

/** How far the publication of a dataset is. */
export type PlanState = NonNullable<Plan['state']>;

/** Every state, in the order in which a plan goes through them. */
export const planStates = ['planned', 'in-progress', 'done', 'postponed', 'cancelled'] as const satisfies readonly PlanState[];
