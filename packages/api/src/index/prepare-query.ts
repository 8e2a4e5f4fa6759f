import { searchTerms } from '@pasport/model';
import { dimensions } from '@pasport/validator';
import { keyOfCursor } from './cursor.ts';
import { marked } from './index-document.ts';
import type { IndexQuery } from './index-query.ts';
import { monthNumber } from './score-history.ts';
import type { SummaryQuery, TrendQuery } from './index-summary.ts';
import type { PreparedQuery, PreparedSummary, PreparedTrend, QueryWord } from './prepared-query.ts';

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
  return { ...query, words: wordsOf(q), after: after === undefined ? null : keyOfCursor(after, query.sort) };
}

/** Makes a summary ready for a search thread. */
export function prepareSummary({ q, ...query }: SummaryQuery): PreparedSummary {
  return { ...query, words: wordsOf(q), dimensions };
}

/** Makes a trend ready for a search thread. */
export function prepareTrend({ q, scope, filters, months }: TrendQuery): PreparedTrend {
  return { scope, filters, words: wordsOf(q), months: months.map(monthNumber) };
}

/** `null` without a text. */
function wordsOf(q: string | undefined): QueryWord[] | null {
  return q !== undefined && q.trim() !== '' ? queryWords(q) : null;
}

/** Words of a query, each once; empty when it holds none. */
function queryWords(text: string): QueryWord[] {
  const { folded, stems } = searchTerms(text.slice(0, maxLetters));
  const byStem = new Map(stems.map((stem, index) => [stem, { stem: marked(stem), folded: folded[index] ?? stem }]));
  return [...byStem.values()].slice(0, maxWords);
}
