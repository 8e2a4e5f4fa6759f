import type { CompiledQuery, Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { watchTransactions } from './watch-transactions.ts';

/** An open truth, the same on both engines. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly engine: 'sqlite' | 'postgres';
  /** Runs a compiled read of what is committed; it waits for no writer. */
  readonly read: <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) => Promise<readonly Row[]> | readonly Row[];
  readonly close: () => Promise<void>;
  /** True for an error that says there is no room left; the transaction was rolled back. */
  readonly isStorageFull: (error: unknown) => boolean;
  /** Makes a query of rows to claim pass over those that another process holds. */
  readonly skipLocked: <Table extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, Table, Row>,
  ) => SelectQueryBuilder<Tables, Table, Row>;
}

/** Handle that store functions take first: the database itself or a transaction on it. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/**
 * Opens the truth.
 *
 * @param options.url `postgres://…`, or the path of an SQLite file
 * @param options.readOnly opens an existing SQLite file for reading; PostgreSQL is opened as usual
 */
export function openDatabase(options: { url: string; readOnly?: boolean }): Database {
  const database = /^postgres(ql)?:\/\//.test(options.url) ? openPostgres(options.url) : openSqlite(options.url, options);
  watchTransactions(database.db);
  return database;
}
