import { renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from '../visibility/scope.ts';
import { removeIndex } from './index-file.ts';
import type { IndexQuery, IndexResult, IndexSuggestion } from './index-query.ts';
import { startIndexer, type Indexer } from './indexer.ts';
import { startSearchPool, type SearchPool } from './search-pool.ts';

/** The local index of this process: follows the truth, answers searches. */
export interface SearchIndex {
  /** @throws {Problem} `invalid-cursor` */
  readonly search: (query: IndexQuery) => Promise<IndexResult>;
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
export async function openSearchIndex({ path, truth, searchThreads = 2, onFailure = ignore }: SearchIndexOptions): Promise<SearchIndex> {
  const waiters = new Set<{ seq: number; resolve: () => void }>();
  const onApplied = (applied: number): void => {
    for (const waiter of waiters) if (waiter.seq <= applied) waiter.resolve();
  };
  const start = (file: string): Indexer => startIndexer({ path: file, truthUrl: truth.url }, onApplied, onFailure);
  let indexer = start(path);
  await indexer.caughtUp;
  const pool: SearchPool = await startSearchPool(path, searchThreads);
  const applied = (): number => indexer.applied();
  return {
    search: (query) => pool.ask<IndexResult>({ kind: 'search', applied: applied(), query }),
    suggest: (scope, text, limit) => pool.ask<IndexSuggestion[]>({ kind: 'suggest', applied: applied(), scope, text, limit }),
    appliedSeq: applied,
    waitFor: async (seq, timeoutMs) => {
      if (applied() >= seq) return;
      const cancel = new AbortController();
      const reached = new Promise<void>((resolve) => {
        const waiter = { seq, resolve };
        waiters.add(waiter);
        cancel.signal.addEventListener('abort', () => waiters.delete(waiter));
      });
      await Promise.race([reached, sleep(timeoutMs, undefined, { signal: cancel.signal }).catch(ignore)]);
      cancel.abort();
    },
    notify: () => indexer.notify(),
    reindex: async () => {
      const building = `${path}.building`;
      removeIndex(building);
      const builder = start(building);
      await builder.caughtUp;
      await builder.stop();
      await indexer.stop();
      removeIndex(path);
      renameSync(building, path);
      indexer = start(path);
      await indexer.caughtUp;
      await pool.askAll({ kind: 'reopen', path });
    },
    close: async () => {
      await pool.stop();
      await indexer.stop();
    },
  };
}

function ignore(): void {
  // Nothing to do: the caller did not ask to be told, or the wait was called off.
}
