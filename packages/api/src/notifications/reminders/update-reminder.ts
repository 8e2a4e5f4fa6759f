import type { Draft, Status } from '@pasport/model';
import { updateDueOf } from '@pasport/validator';

const dayMs = 86_400_000;
/** How long before an update is due somebody is reminded. */
const noticeDays = 7;
/** Data updated more often need no reminder: it would come right after the last update. */
const leastPeriodDays = 14;

/**
 * When published data are to be updated next, and when to remind of it.
 *
 * @returns days (ISO 8601); `null` when nothing is promised, the data are not published, or the period is short
 */
export function updateReminder(draft: Draft, status: Status): { dueOn: string; remindOn: string } | null {
  const due = status === 'published' ? updateDueOf(draft) : undefined;
  if (!due || due.periodDays < leastPeriodDays) return null;
  return { dueOn: dayOf(due.atMs), remindOn: dayOf(due.atMs - noticeDays * dayMs) };
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
