import { searchTerms } from '@pasport/model';
import { marked } from './index-document.ts';
import type { TermLists } from './term-lists.ts';

/** Longer queries are cut: more words find no more. */
const maxWords = 32;

/** Which documents hold all words of a query, and how well. */
export interface WordMatches {
  readonly slots: Uint32Array;
  /** For each of the slots 0–1: share of the words that stand in the title, exact forms above other forms. */
  readonly closeness: Float32Array;
}

/** Words of a query, each once; empty when it holds none. */
export function queryWords(text: string): { folded: string; stem: string }[] {
  const { folded, stems } = searchTerms(text);
  const byStem = new Map(stems.map((stem, index) => [stem, { stem, folded: folded[index] ?? stem }]));
  return [...byStem.values()].slice(0, maxWords);
}

/** A title match in another form counts this much of an exact one. */
const otherForm = 0.7;

/**
 * Documents that hold every word in some form. Works on a counter per document: after the last word those that
 * reached the number of words are the answer.
 *
 * @param size number of documents in the index
 */
export function matchWords(lists: TermLists, words: readonly { folded: string; stem: string }[], size: number): WordMatches {
  const bodies = words.map(({ stem }) => lists.get('body', marked(stem))).toSorted((a, b) => a.length - b.length);
  const slots = bodies.length === 1 ? (bodies[0] ?? new Uint32Array(0)) : intersection(bodies, size);
  const closeness = new Float32Array(slots.length);
  if (slots.length === 0) return { slots, closeness };
  const inTitle = new Float32Array(size);
  for (const { folded, stem } of words) {
    for (const slot of lists.get('title', marked(stem))) inTitle[slot] = (inTitle[slot] ?? 0) + otherForm;
    for (const slot of lists.get('title', folded)) inTitle[slot] = (inTitle[slot] ?? 0) + (1 - otherForm);
  }
  for (const [index, slot] of slots.entries()) closeness[index] = (inTitle[slot] ?? 0) / words.length;
  return { slots, closeness };
}

/** Slots that stand in all lists; the shortest list comes first. */
function intersection(lists: readonly Uint32Array[], size: number): Uint32Array {
  const met = new Uint8Array(size);
  for (const [index, list] of lists.entries()) for (const slot of list) if (met[slot] === index) met[slot] = index + 1;
  return (lists[0] ?? new Uint32Array(0)).filter((slot) => met[slot] === lists.length);
}
