import type { FailureDetail } from '../failure.ts';
import type { RecordPlace } from '../records/source-record.ts';

export const outcomeStatuses = ['created', 'changed', 'unchanged', 'refused', 'skipped'] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** What became of one record: decided by the registry, or already here when it could not be read. */
export interface ImportOutcome {
  readonly place: RecordPlace;
  readonly status: OutcomeStatus;
  readonly id?: string;
  readonly revision?: number;
  readonly title?: string;
  /** Why it was refused or skipped. */
  readonly problem?: { readonly code: string; readonly title: string; readonly faults: readonly FailureDetail[] };
}
