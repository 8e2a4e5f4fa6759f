import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely';
import pg from 'pg';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/**
 * The truth in PostgreSQL or an engine that speaks its protocol.
 *
 * @param url `postgres://user:password@host:port/database`
 */
export function openPostgres(url: string): Database {
  // bigint columns count changes; they stay far below 2^53, so a number is exact.
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
  };
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    engine: 'postgres',
    read: async <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
      (await db.executeQuery<Row>({ ...query, parameters })).rows,
    close: () => db.destroy(),
    isStorageFull: (error) => codeOf(error) === '53100',
    skipLocked: (query) => query.forUpdate().skipLocked(),
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
