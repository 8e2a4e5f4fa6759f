import type { Draft } from '@pasport/model';
import { updateDueOf } from '@pasport/validator';
import { linkHash } from '../links/link-hash.ts';

const dayMs = 86_400_000;
/** A report is never older than this, but for the time to make the next one. */
const maxAgeDays = 7;
/** Share of the age by which passports that came in together are spread. */
const spread = 0.2;

/**
 * When a passport is assessed again though nobody saves it: once its update is late (the grace of a tenth of the period,
 * a day at least, is over), at the latest when the report is a week old.
 *
 * @returns ISO 8601
 */
export function reassessAt(draft: Draft, passportId: string, now: Date): string {
  const share = Number.parseInt(linkHash(passportId).slice(0, 8), 16) / 2 ** 32;
  const byAge = now.getTime() + maxAgeDays * dayMs * (1 - spread * share);
  const due = updateDueOf(draft);
  if (!due) return new Date(byAge).toISOString();
  // Lateness is counted in whole days, so the first late day begins the day after the grace.
  const lateAt = Math.floor(due.atMs / dayMs) * dayMs + (Math.floor(Math.max(1, 0.1 * due.periodDays)) + 1) * dayMs;
  return new Date(lateAt > now.getTime() ? Math.min(lateAt, byAge) : byAge).toISOString();
}
