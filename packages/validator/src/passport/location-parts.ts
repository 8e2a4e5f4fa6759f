import type { Location, Text } from '@pasport/model';

/** What a location should say; data on paper have a place instead of a system. */
export function locationParts({ system, place, path, hosting, operator, note }: Location): { isThere: boolean; name: Text }[] {
  const where = { isThere: (system ?? place ?? path ?? note) !== undefined, name: { cs: 'systém nebo místo', en: 'system or place' } };
  const kind = { isThere: hosting !== undefined && hosting !== 'unknown', name: { cs: 'druh provozu', en: 'kind of hosting' } };
  const who = { isThere: operator !== undefined, name: { cs: 'provozovatele', en: 'operator' } };
  if (hosting !== 'paper') return [where, kind, who];
  return [{ isThere: place !== undefined, name: { cs: 'místnost nebo spisovnu', en: 'room or archive' } }, kind, who];
}
