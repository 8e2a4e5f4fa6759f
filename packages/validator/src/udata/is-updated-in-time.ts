import type { Draft } from '@pasport/model';
import { lastChangeOf, periodDays } from '../passport/last-change.ts';

const day = 86_400_000;

/** Periods in days where udata counts otherwise than by the calendar. */
const udataDays: Readonly<Record<string, number>> = { MONTHLY: 31, MONTHLY_2: 31, MONTHLY_3: 31, BIMONTHLY: 62, QUARTERLY: 93 };

/**
 * Did the last change come before the next one was due, with a day to spare? A known frequency without a period is always
 * kept; a period without a last change never.
 */
export function isUpdatedInTime(draft: Draft, at: string): boolean {
  const { frequency } = draft;
  if (frequency === undefined || frequency === 'UNKNOWN') return false;
  const days = udataDays[frequency] ?? periodDays.get(frequency);
  if (days === undefined) return true;
  const last = lastChangeOf(draft);
  return last !== undefined && Date.parse(last) + (days + 1) * day >= Date.parse(at);
}
