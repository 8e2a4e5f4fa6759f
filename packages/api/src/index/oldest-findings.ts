import type { Columns } from './columns.ts';
import type { OldFinding } from './index-summary.ts';

/**
 * Findings that last longest, the oldest first, one of a document; those of one day by what was found, errors first, and
 * by id, so that the order is total. Of many documents only as many as are asked for are kept in order.
 */
export function oldestFindings(columns: Columns, slots: Uint32Array, limit: number): OldFinding[] {
  if (limit === 0) return [];
  const { openSince, openFinding, findingKinds } = columns;
  const compare = comparerOf(columns);
  const first: number[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    if (openFinding[slot] === 0) continue;
    if (first.length === limit && compare(slot, first[limit - 1]!) > 0) continue;
    const place = first.findIndex((other) => compare(slot, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, slot);
    if (first.length > limit) first.pop();
  }
  return first.map((slot) => {
    const [severity = '', , check = ''] = findingKinds[openFinding[slot]!]!.split(':');
    return { id: columns.idOf(slot), check, severity, since: openSince[slot]! };
  });
}

function comparerOf({ openSince, openFinding, findingKinds, id1, id2, id3, id4 }: Columns): (a: number, b: number) => number {
  const ranks = new Uint16Array(findingKinds.length);
  [...findingKinds.keys()]
    .toSorted((a, b) => (findingKinds[a]! < findingKinds[b]! ? -1 : 1))
    .forEach((code, rank) => {
      ranks[code] = rank;
    });
  const rankOf = (slot: number): number => ranks[openFinding[slot]!]!;
  return (a, b) =>
    openSince[a]! - openSince[b]! ||
    rankOf(a) - rankOf(b) ||
    id1[a]! - id1[b]! ||
    id2[a]! - id2[b]! ||
    id3[a]! - id3[b]! ||
    id4[a]! - id4[b]!;
}
