import BetterSqlite from 'better-sqlite3';
import {
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type SqliteDialectConfig,
} from 'kysely';
import type { Database } from './open-database.ts';
import { sqliteReader, type SqliteReader } from './sqlite-reader.ts';
import type { Tables } from './tables.ts';

/** Kysely cannot know that SQLite rolls DDL back; without this a failing migration stays half-applied. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite rolls back by itself on a full disk; rolling back again would hide the fault behind another one. */
class Driver extends SqliteDriver {
  readonly #file: BetterSqlite.Database;

  constructor(config: SqliteDialectConfig, file: BetterSqlite.Database) {
    super(config);
    this.#file = file;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

class Dialect extends SqliteDialect {
  readonly #file: BetterSqlite.Database;
  readonly #config: SqliteDialectConfig;

  constructor(file: BetterSqlite.Database, onWrite: () => void) {
    const config = { database: cachingStatements(file, onWrite) };
    super(config);
    this.#file = file;
    this.#config = config;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#config, this.#file);
  }
}

/**
 * The truth in one SQLite file.
 *
 * @param path file, created when missing (unless read-only)
 */
export function openSqlite(path: string, options: { readOnly?: boolean } = {}): Database {
  const file = new BetterSqlite(path, { readonly: options.readOnly ?? false, fileMustExist: options.readOnly ?? false });
  setPragmas(file, options.readOnly ?? false);
  const reader = openReader(path);
  const db = new Kysely<Tables>({ dialect: new Dialect(file, reader.refresh) });
  return {
    db,
    engine: 'sqlite',
    read: <Row>({ sql }: CompiledQuery<Row>, parameters: readonly unknown[]) => reader.all(sql, parameters) as Row[],
    close: async () => {
      reader.close();
      await db.destroy();
    },
    isStorageFull: (error) => codeOf(error) === 'SQLITE_FULL',
    skipLocked: (query) => query,
  };
}

/** A second connection reads while the first one writes, and never sees what is not committed. */
function openReader(path: string): SqliteReader {
  const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  setPragmas(file, true);
  file.pragma('cache_size = -16384');
  return sqliteReader(file, cachingStatements(file).prepare);
}

function setPragmas(file: BetterSqlite.Database, readOnly: boolean): void {
  if (!readOnly) file.pragma('journal_mode = WAL');
  // FULL: an acknowledged record survives a power cut, not only a killed process.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 5000');
  // Fewer, larger checkpoints: pages that an import touches again and again are written back once.
  file.pragma('wal_autocheckpoint = 8000');
  file.pragma('cache_size = -65536');
  file.pragma('temp_store = MEMORY');
}

const maxCachedStatements = 200;

const isRead = /^select\b/i;

/**
 * Kysely prepares every query anew; the compiled statement of an equal text is the same.
 *
 * @param onWrite told before anything but a select runs
 */
function cachingStatements(
  file: BetterSqlite.Database,
  onWrite: () => void = () => undefined,
): Pick<BetterSqlite.Database, 'prepare' | 'close'> {
  const statements = new Map<string, BetterSqlite.Statement>();
  const prepare = (sql: string): BetterSqlite.Statement => {
    if (!isRead.test(sql)) onWrite();
    const known = statements.get(sql);
    if (known && !known.busy) return known;
    const statement = file.prepare(sql);
    if (statements.size >= maxCachedStatements) statements.delete(statements.keys().next().value ?? '');
    statements.set(sql, statement);
    return statement;
  };
  return { prepare: prepare as BetterSqlite.Database['prepare'], close: () => file.close() };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof BetterSqlite.SqliteError ? error.code : undefined;
}
