import BetterSqlite from 'better-sqlite3';

/** Says that an index file cannot be read: it has to be built again. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}

/** Is it an error of SQLite that another try will not cure? */
export function isDamage(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code);
}
