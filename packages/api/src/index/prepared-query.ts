import type { SummaryQuery } from './index-summary.ts';
import type { IndexQuery } from './index-query.ts';
import type { OrderKey } from './order.ts';

/** A word of a query as the index knows it: as typed without diacritics, and its marked stem. */
export interface QueryWord {
  readonly folded: string;
  readonly stem: string;
}

/** A query made ready for a search thread, which knows neither Czech nor cursors. */
export interface PreparedQuery extends Pick<
  IndexQuery,
  'scope' | 'filters' | 'sort' | 'limit' | 'facets' | 'territories' | 'changedSince'
> {
  /** `null`: the query has no text; empty: a text without words, which nothing holds. */
  readonly words: readonly QueryWord[] | null;
  /** Place after which the page begins. */
  readonly after: OrderKey | null;
}

/** A summary made ready for a search thread. */
export interface PreparedSummary extends Omit<SummaryQuery, 'q'> {
  readonly words: PreparedQuery['words'];
  /** Names of the dimensions in the order of their scores. */
  readonly dimensions: readonly string[];
}

/** A trend made ready for a search thread; months by their numbers. */
export interface PreparedTrend extends Pick<PreparedSummary, 'scope' | 'filters' | 'words'> {
  readonly months: readonly number[];
}
