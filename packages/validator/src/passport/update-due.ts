import type { Draft } from '@pasport/model';
import { isWithoutRhythm, lastChangeOf, periodDays, vagueFrequencies } from './last-change.ts';

const day = 86_400_000;

/** When the data should be updated next: instant in milliseconds, and the period by which lateness is measured. */
export interface UpdateDue {
  readonly atMs: number;
  readonly periodDays: number;
}

/** The next update that a passport promises; `undefined` when it promises none, or does not say when the last one was. */
export function updateDueOf(draft: Draft): UpdateDue | undefined {
  const { frequency, nextUpdateDue, kind } = draft;
  if (kind === 'series' || frequency === undefined || vagueFrequencies.has(frequency) || isWithoutRhythm(draft)) return undefined;
  const last = lastChangeOf(draft);
  if (last === undefined) return undefined;
  const period = periodDays.get(frequency) ?? 365;
  return { atMs: dueMs(last, period, nextUpdateDue), periodDays: period };
}

/** The promised date, unless it lies further off than the frequency allows. */
function dueMs(last: string, period: number, nextUpdateDue: string | undefined): number {
  const byFrequency = Date.parse(last) + period * day;
  const promised = nextUpdateDue === undefined ? Number.NaN : Date.parse(nextUpdateDue);
  return promised <= byFrequency + Math.max(31, period) * day ? promised : byFrequency;
}
