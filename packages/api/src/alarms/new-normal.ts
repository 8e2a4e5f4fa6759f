import type { AlarmRow } from './alarm.store.ts';

/** After so long a change counts as meant. */
const newNormalDays = 30;

/** Has a change lasted so long that nobody means to take it back? */
export function isNewNormal(alarm: Pick<AlarmRow, 'since'>, at: string): boolean {
  return Date.parse(at) - Date.parse(alarm.since) > newNormalDays * 86_400_000;
}
