import { renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fold, tokenize } from '@pasport/model';
import type { Scope } from '../visibility/scope.ts';
import { cursorOf } from './cursor.ts';
import { DamagedIndex } from './damage.ts';
import { removeIndex } from './index-file.ts';
import type { IndexQuery, IndexResult, IndexSuggestion } from './index-query.ts';
import type { IndexSummary, SummaryQuery, TrendFigures, TrendQuery } from './index-summary.ts';
import { startIndexer, type Indexer } from './indexer.ts';
import { maxWords, prepareQuery, prepareSummary, prepareTrend } from './prepare-query.ts';
import type { HiddenCounts } from './run-hidden.ts';
import type { QueryAnswer } from './run-query.ts';
import { startSearchPool, type Question, type SearchPool } from './search-pool.ts';

/** The local index of this process: follows the truth, answers searches. */
export interface SearchIndex {
  /** @throws {Problem} `invalid-cursor` */
  readonly search: (query: IndexQuery) => Promise<IndexResult>;
  /** Quality of what a query finds, by groups. */
  readonly summarise: (query: SummaryQuery) => Promise<IndexSummary>;
  /** Quality of what a query finds at the end of each month. */
  readonly trend: (query: TrendQuery) => Promise<readonly TrendFigures[]>;
  /** Exact numbers of passports that the public does not see; show them only through `shownCounts`. */
  readonly hiddenFromPublic: () => Promise<HiddenCounts>;
  readonly suggest: (scope: Scope, text: string, limit: number) => Promise<readonly IndexSuggestion[]>;
  /** Place in the change feed that the index has reached. */
  readonly appliedSeq: () => number;
  /** Waits until the index has reached a place, or until the time is over. */
  readonly waitFor: (seq: number, timeoutMs: number) => Promise<void>;
  /** Tells of a new change, so that it is not noticed only by polling. */
  readonly notify: (seq: number) => void;
  /** Builds the index anew beside the old one and takes its place; searching goes on meanwhile. */
  readonly reindex: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SearchIndexOptions {
  /** File of the index; made when missing. */
  readonly path: string;
  readonly truth: { readonly url: string };
  readonly searchThreads?: number;
  readonly onFailure?: (message: string) => void;
}

/** Opens the index, brings it up to the truth and starts its threads. */
export async function openSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const index = new LocalIndex(options);
  await index.open();
  return {
    search: async (query) => {
      const prepared = prepareQuery(query);
      const { next, ...found } = await index.ask<QueryAnswer>({ kind: 'search', applied: index.applied(), query: prepared });
      return { ...found, next: next && cursorOf(query.sort, next) };
    },
    summarise: (query) => index.ask<IndexSummary>({ kind: 'summary', applied: index.applied(), query: prepareSummary(query) }),
    trend: (query) => index.ask<TrendFigures[]>({ kind: 'trend', applied: index.applied(), query: prepareTrend(query) }),
    hiddenFromPublic: () => index.ask<HiddenCounts>({ kind: 'hidden', applied: index.applied() }),
    suggest: (scope, text, limit) => {
      const words = tokenize(text).slice(0, maxWords).map(fold);
      return index.ask<IndexSuggestion[]>({ kind: 'suggest', applied: index.applied(), scope, words, limit });
    },
    appliedSeq: () => index.applied(),
    waitFor: (seq, timeoutMs) => index.waitFor(seq, timeoutMs),
    notify: () => index.notify(),
    reindex: () => index.reindex(),
    close: () => index.close(),
  };
}

/** The threads of one index file and what becomes of them. */
class LocalIndex {
  readonly #options: SearchIndexOptions;
  readonly #waiters = new Set<{ seq: number; resolve: () => void }>();
  #indexer!: Indexer;
  #pool!: SearchPool;
  #rebuilding: Promise<void> | null = null;
  #isClosed = false;

  constructor(options: SearchIndexOptions) {
    this.#options = options;
  }

  /** A damaged file that was marked as whole shows only when it is read: then it is built again, once. */
  async open(): Promise<void> {
    try {
      await this.#openThreads();
    } catch {
      removeIndex(this.#options.path);
      await this.#openThreads();
    }
  }

  async #openThreads(): Promise<void> {
    const { path, searchThreads = 2 } = this.#options;
    this.#indexer = this.#startIndexer(path);
    try {
      await this.#indexer.caughtUp;
      this.#pool = await startSearchPool(path, searchThreads);
    } catch (error) {
      await this.#indexer.stop();
      throw error;
    }
  }

  #startIndexer(path: string): Indexer {
    return startIndexer(
      { path, truthUrl: this.#options.truth.url },
      {
        onApplied: (applied) => {
          for (const waiter of this.#waiters) if (waiter.seq <= applied) waiter.resolve();
        },
        onFailure: this.#options.onFailure ?? ignore,
        onRestarted: () => void this.#pool.askAll({ kind: 'reopen', path }).catch(ignore),
      },
    );
  }

  async ask<Result>(question: Question): Promise<Result> {
    try {
      return await this.#pool.ask<Result>(question);
    } catch (error) {
      if (error instanceof DamagedIndex && !this.#isClosed) {
        this.#options.onFailure?.(error.message);
        this.reindex().catch(ignore);
      }
      throw error;
    }
  }

  applied(): number {
    return this.#indexer.applied();
  }

  notify(): void {
    this.#indexer.notify();
  }

  async waitFor(seq: number, timeoutMs: number): Promise<void> {
    if (this.applied() >= seq) return;
    const cancel = new AbortController();
    const reached = new Promise<void>((resolve) => {
      const waiter = { seq, resolve };
      this.#waiters.add(waiter);
      cancel.signal.addEventListener('abort', () => this.#waiters.delete(waiter));
    });
    await Promise.race([reached, sleep(timeoutMs, undefined, { signal: cancel.signal }).catch(ignore)]);
    cancel.abort();
  }

  async reindex(): Promise<void> {
    this.#rebuilding ??= this.#rebuild().finally(() => {
      this.#rebuilding = null;
    });
    await this.#rebuilding;
  }

  async #rebuild(): Promise<void> {
    const { path } = this.#options;
    const building = `${path}.building`;
    removeIndex(building);
    const builder = startIndexer(
      { path: building, truthUrl: this.#options.truth.url },
      { onApplied: ignore, onFailure: this.#options.onFailure ?? ignore, onRestarted: ignore },
    );
    await builder.caughtUp;
    await builder.stop();
    await this.#indexer.stop();
    removeIndex(path);
    renameSync(building, path);
    this.#indexer = this.#startIndexer(path);
    await this.#indexer.caughtUp;
    await this.#pool.askAll({ kind: 'reopen', path });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#rebuilding?.catch(ignore);
    await this.#pool.stop();
    await this.#indexer.stop();
  }
}

function ignore(): void {
  // Nothing to do: the caller did not ask to be told, or the wait was called off.
}
