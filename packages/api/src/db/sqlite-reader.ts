import type BetterSqlite from 'better-sqlite3';

/** Reads of what is committed, on a connection of their own. */
export interface SqliteReader {
  readonly all: (sql: string, parameters: readonly unknown[]) => unknown[];
  /** Lets the next read see what was written just now. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/**
 * Reads of one turn of the event loop share a snapshot: taking and giving back the lock of the file costs more than
 * a small read. The snapshot ends with the turn, or earlier when this process writes.
 */
export function sqliteReader(file: BetterSqlite.Database, prepare: (sql: string) => BetterSqlite.Statement): SqliteReader {
  const begin = file.prepare('begin');
  const end = file.prepare('commit');
  const refresh = (): void => {
    if (file.open && file.inTransaction) end.run();
  };
  return {
    all: (sql, parameters) => {
      if (!file.inTransaction) {
        begin.run();
        setImmediate(refresh);
      }
      return prepare(sql).all(parameters);
    },
    refresh,
    close: () => {
      refresh();
      file.close();
    },
  };
}
