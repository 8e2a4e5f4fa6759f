import { Migrator, type Migration } from 'kysely/migration';
import { truth } from './migrations/0001-truth.ts';
import type { Database } from './open-database.ts';

const migrations: Record<string, Migration> = { '0001-truth': truth };

/**
 * Brings the database to the newest shape. Each migration applies whole or not at all.
 *
 * @returns names of the migrations that were applied now
 * @throws the error of the migration that failed
 */
export async function migrate({ db }: Database, available: Record<string, Migration> = migrations): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => available } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName);
}
