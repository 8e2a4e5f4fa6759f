import { decoded, type Posting } from './posting.ts';
import type { QueryWord } from './prepared-query.ts';
import { exactPoints, titlePoints } from './relevance.ts';
import type { Scratch } from './scratch.ts';
import type { TermLists } from './term-lists.ts';

/**
 * Slots of the documents that hold every word in some form, in order.
 *
 * @param size number of documents in the index
 * @returns an array that is good until the next search
 */
export function matchWords(lists: TermLists, words: readonly QueryWord[], size: number, scratch: Scratch): Uint32Array {
  const postings = words.map(({ stem }) => lists.get('body', stem, size)).toSorted((a, b) => a.count - b.count);
  const [rarest, ...others] = postings;
  if (!rarest) return new Uint32Array(0);
  if (others.length === 0) return rarest.slotsInto(scratch.slots);
  return rarest.slots ? sparseIntersection(rarest.slots, others, scratch) : denseIntersection(postings, scratch);
}

function denseIntersection(postings: readonly Posting[], scratch: Scratch): Uint32Array {
  const length = Math.min(...postings.map(({ bits }) => bits!.length));
  const common = postings[0]!.bits!.slice(0, length);
  for (const { bits } of postings.slice(1)) for (let at = 0; at < length; at += 1) common[at]! &= bits![at]!;
  return decoded(common, length, scratch.slots);
}

function sparseIntersection(rarest: Uint32Array, others: readonly Posting[], { slots, marks }: Scratch): Uint32Array {
  const sparse = others.flatMap((posting) => (posting.slots ? [posting.slots] : []));
  const dense = others.flatMap((posting) => (posting.bits ? [posting.bits] : []));
  if (sparse.length > 0) marks.fill(0);
  for (const [level, list] of sparse.entries()) {
    for (let index = 0; index < list.length; index += 1) if (marks[list[index]!] === level) marks[list[index]!] = level + 1;
  }
  let count = 0;
  for (let index = 0; index < rarest.length; index += 1) {
    const slot = rarest[index]!;
    if (sparse.length > 0 && marks[slot] !== sparse.length) continue;
    if (!dense.every((bits) => (bits[slot >>> 5]! & (1 << (slot & 31))) !== 0)) continue;
    slots[count] = slot;
    count += 1;
  }
  return slots.subarray(0, count);
}

/**
 * Points of documents by slot for the words in their titles; see `relevanceKey`.
 *
 * @returns an array that is good until the next search
 */
export function titlePointsOf(lists: TermLists, words: readonly QueryWord[], size: number, scratch: Scratch): Uint16Array {
  const points = scratch.marks.fill(0);
  for (const { folded, stem } of words) {
    addPoints(points, lists.get('title', stem, size).slotsInto(scratch.more), titlePoints);
    addPoints(points, lists.get('title', folded, size).slotsInto(scratch.more), exactPoints);
  }
  return points;
}

function addPoints(points: Uint16Array, slots: Uint32Array, count: number): void {
  for (let index = 0; index < slots.length; index += 1) points[slots[index]!]! += count;
}
