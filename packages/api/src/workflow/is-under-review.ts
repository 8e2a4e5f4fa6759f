import type { Status } from '@pasport/model';

const underReview: ReadonlySet<Status> = new Set(['submitted', 'returned']);

/** Is a round of review of the passport open: waiting for a decision, or returned to its author? */
export function isUnderReview(status: Status | undefined): boolean {
  return status !== undefined && underReview.has(status);
}
