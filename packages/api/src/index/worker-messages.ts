import type { Scope } from '../visibility/scope.ts';
import type { IndexSuggestion } from './index-query.ts';
import type { IndexSummary, TrendFigures } from './index-summary.ts';
import type { PreparedQuery, PreparedSummary, PreparedTrend } from './prepared-query.ts';
import type { HiddenCounts } from './run-hidden.ts';
import type { QueryAnswer } from './run-query.ts';

/** What the indexer thread starts with, hears and tells. */
export interface IndexerStart {
  readonly path: string;
  readonly truthUrl: string;
}
export type IndexerOrder = { readonly kind: 'notify' } | { readonly kind: 'stop' };
export type IndexerMessage =
  | { readonly kind: 'applied'; readonly applied: number }
  /** The end of the feed was reached for the first time. */
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a search thread starts with, hears and answers. `applied` is the place that the index file has reached. */
export interface SearchStart {
  readonly path: string;
}
export type SearchOrder =
  | { readonly kind: 'search'; readonly number: number; readonly applied: number; readonly query: PreparedQuery }
  | { readonly kind: 'summary'; readonly number: number; readonly applied: number; readonly query: PreparedSummary }
  | { readonly kind: 'trend'; readonly number: number; readonly applied: number; readonly query: PreparedTrend }
  | { readonly kind: 'hidden'; readonly number: number; readonly applied: number }
  | {
      readonly kind: 'suggest';
      readonly number: number;
      readonly applied: number;
      readonly scope: Scope;
      readonly words: readonly string[];
      readonly limit: number;
    }
  | { readonly kind: 'reopen'; readonly number: number; readonly path: string }
  | { readonly kind: 'stop' };
/** Number 0 says that the thread is ready. */
export interface SearchAnswer {
  readonly number: number;
  readonly result: QueryAnswer | IndexSummary | readonly TrendFigures[] | readonly IndexSuggestion[] | HiddenCounts | null;
  /** `isDamaged`: the index file cannot be read. */
  readonly failure?: { readonly message: string; readonly isDamaged: boolean };
}
