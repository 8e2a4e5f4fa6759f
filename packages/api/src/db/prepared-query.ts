import type { CompiledQuery } from 'kysely';
import type { Database, Db } from './open-database.ts';

/**
 * A read that is compiled once for each database and then only run: for the few that answer nearly every request.
 * Build it with any values; those given at the call take their places in order.
 */
export function preparedQuery<Row>(
  build: (db: Db) => { compile: () => CompiledQuery<Row> },
): (database: Database, parameters: readonly unknown[]) => Promise<readonly Row[]> {
  const compiled = new WeakMap<Database, CompiledQuery<Row>>();
  return async (database, parameters) => {
    let query = compiled.get(database);
    if (!query) compiled.set(database, (query = build(database.db).compile()));
    return await database.read<Row>(query, parameters);
  };
}
