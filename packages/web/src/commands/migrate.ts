import { mkdir } from 'node:fs/promises';
import { migrate, openDatabase, type Config } from '@pasport/api';
import { Command } from 'commander';

/** `migrate`: brings the database to the newest shape and says what changed. */
export function migrateCommand(readConfig: () => Config): Command {
  return new Command('migrate').description('převede databázi na nejnovější podobu / migrates the database').action(async () => {
    const config = readConfig();
    await mkdir(config.dataDir, { recursive: true });
    const database = openDatabase({ url: config.databaseUrl });
    try {
      const applied = await migrate(database);
      process.stdout.write(applied.length === 0 ? 'Databáze je aktuální. / The database is up to date.\n' : `${applied.join('\n')}\n`);
    } finally {
      await database.close();
    }
  });
}
