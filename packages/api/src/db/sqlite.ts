import BetterSqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect, type CompiledQuery } from 'kysely';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Kysely cannot know that SQLite rolls DDL back; without this a failing migration stays half-applied. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
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
  const db = new Kysely<Tables>({ dialect: new Dialect({ database: cachingStatements(file) }) });
  const reader = openReader(path);
  return {
    db,
    engine: 'sqlite',
    read: <Row>({ sql }: CompiledQuery<Row>, parameters: readonly unknown[]) => reader.prepare(sql).all(parameters) as Row[],
    close: async () => {
      reader.close();
      await db.destroy();
    },
    isStorageFull: (error) => codeOf(error) === 'SQLITE_FULL',
    skipLocked: (query) => query,
  };
}

/** A second connection reads while the first one writes, and never sees what is not committed. */
function openReader(path: string): Pick<BetterSqlite.Database, 'prepare' | 'close'> {
  const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  setPragmas(file, true);
  return cachingStatements(file);
}

function setPragmas(file: BetterSqlite.Database, readOnly: boolean): void {
  if (!readOnly) file.pragma('journal_mode = WAL');
  // FULL: an acknowledged record survives a power cut, not only a killed process.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 5000');
  file.pragma('cache_size = -65536');
  file.pragma('temp_store = MEMORY');
}

const maxCachedStatements = 200;

/** Kysely prepares every query anew; the compiled statement of an equal text is the same. */
function cachingStatements(file: BetterSqlite.Database): Pick<BetterSqlite.Database, 'prepare' | 'close'> {
  const statements = new Map<string, BetterSqlite.Statement>();
  const prepare = (sql: string): BetterSqlite.Statement => {
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
