import { mkdir } from 'node:fs/promises';
import { migrate, openDatabase, type Config, type Database } from '@pasport/api';

/** Runs a task on the migrated database and closes it. */
export async function withDatabase<Result>(config: Config, task: (database: Database) => Promise<Result>): Promise<Result> {
  await mkdir(config.dataDir, { recursive: true });
  const database = openDatabase({ url: config.databaseUrl });
  try {
    await migrate(database);
    return await task(database);
  } finally {
    await database.close();
  }
}
