import { searchTerms } from '@pasport/model';
import { keyOfCursor } from './cursor.ts';
import { marked } from './index-document.ts';
import type { IndexQuery } from './index-query.ts';
import type { PreparedQuery, QueryWord } from './prepared-query.ts';

/** Longer queries are cut: more words find no more. */
export const maxWords = 32;
/** Letters of a query that are read; enough for its words. */
const maxLetters = 2_000;

/**
 * Makes a query ready for a search thread.
 *
 * @throws {Problem} `invalid-cursor`
 */
export function prepareQuery({ q, after, ...query }: IndexQuery): PreparedQuery {
  const hasText = q !== undefined && q.trim() !== '';
  return { ...query, words: hasText ? queryWords(q) : null, after: after === undefined ? null : keyOfCursor(after, query.sort) };
}

/** Words of a query, each once; empty when it holds none. */
function queryWords(text: string): QueryWord[] {
  const { folded, stems } = searchTerms(text.slice(0, maxLetters));
  const byStem = new Map(stems.map((stem, index) => [stem, { stem: marked(stem), folded: folded[index] ?? stem }]));
  return [...byStem.values()].slice(0, maxWords);
}
