import { audiences } from '../visibility/scope.ts';
import type { ReadIndex } from './run-query.ts';

/** Exact numbers by organisation, for `shownCounts` alone: they go to no reader as they are. */
export type HiddenCounts = readonly (readonly [organisation: string, count: number])[];

/** How many passports each organisation has that signed-in administration knows of and the public does not: those of S4. */
export function runHidden({ columns }: Pick<ReadIndex, 'columns'>): HiddenCounts {
  const { organisation, profile, profiles, lists, size } = columns;
  const administration = audiences.indexOf('administration');
  const isHidden = Uint8Array.from(profiles, (item) => (item?.audience === administration ? 1 : 0));
  const { values, members } = lists.organisation;
  const counts = new Uint32Array(members.length);
  for (let slot = 0; slot < size; slot += 1) if (isHidden[profile[slot]!] === 1) counts[organisation[slot]!]! += 1;
  return members.flatMap((numbers, code) => (counts[code]! > 0 ? numbers.map((number) => [values[number]!, counts[code]!] as const) : []));
}
