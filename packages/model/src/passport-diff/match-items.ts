type Identity = (item: Readonly<Record<string, unknown>>) => string | undefined;

/** Places of one item in the earlier and in the later list; `undefined` where it is not there. */
export type ItemPair = readonly [before: number | undefined, after: number | undefined];

/**
 * Brings the items of two states of a list together: equal ones first, then by each way of knowing them. Items that
 * nothing brings together were removed or added, unless one alone is left on each side of a list with identities.
 *
 * @returns removed ones first, then the later list in its order
 */
export function matchItems(before: readonly unknown[], after: readonly unknown[], identities: readonly Identity[]): ItemPair[] {
  const places = new Map<number, number>();
  const free = new Set(before.keys());
  const ways: ((item: unknown) => string | undefined)[] = [
    (item) => JSON.stringify(item),
    ...identities.map((identity) => (item: unknown) => (isObject(item) ? identity(item) : undefined)),
  ];
  for (const way of ways) pairBy(way, before, after, free, places);
  const alone = [...after.keys()].filter((index) => !places.has(index));
  if (identities.length > 0 && alone.length === 1 && free.size === 1) {
    const [from] = free;
    const [to] = alone;
    if (from !== undefined && to !== undefined && free.delete(from)) places.set(to, from);
  }
  return [...[...free].map((from): ItemPair => [from, undefined]), ...[...after.keys()].map((to): ItemPair => [places.get(to), to])];
}

function pairBy(
  way: (item: unknown) => string | undefined,
  before: readonly unknown[],
  after: readonly unknown[],
  free: Set<number>,
  places: Map<number, number>,
): void {
  const known = new Map<string, number[]>();
  for (const index of free) {
    const key = way(before[index]);
    if (key !== undefined) known.set(key, [...(known.get(key) ?? []), index]);
  }
  for (const [index, item] of after.entries()) {
    const from = places.has(index) ? undefined : known.get(way(item) ?? '')?.shift();
    if (from === undefined) continue;
    places.set(index, from);
    free.delete(from);
  }
}

function isObject(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
