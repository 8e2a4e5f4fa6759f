import { DuckDBInstance } from '@duckdb/node-api';

/** Seconds that DuckDB takes for a file of CSV with two threads: to count its rows, and to load it with types found by itself. */
export async function duckDbLoads(path: string): Promise<{ count: number; typedLoad: number }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const timed = async (sql: string) => {
    const start = performance.now();
    await connection.run(sql);
    return (performance.now() - start) / 1_000;
  };
  const file = path.replaceAll("'", "''");
  const count = await timed(`select count(*) from read_csv('${file}')`);
  const typedLoad = await timed(`create table loaded as select * from read_csv('${file}')`);
  connection.closeSync();
  instance.closeSync();
  return { count, typedLoad };
}
