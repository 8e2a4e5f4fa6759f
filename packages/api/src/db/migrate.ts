import { Migrator, type Migration } from 'kysely/migration';
import { truth } from './migrations/0001-truth.ts';
import { auditAppendOnly } from './migrations/0002-audit-append-only.ts';
import { links } from './migrations/0003-links.ts';
import { quality } from './migrations/0004-quality.ts';
import { accounts } from './migrations/0005-accounts.ts';
import { workflow } from './migrations/0006-workflow.ts';
import { registration } from './migrations/0007-registration.ts';
import { notifications } from './migrations/0008-notifications.ts';
import { ownWork } from './migrations/0009-own-work.ts';
import { settings } from './migrations/0010-settings.ts';
import { savedSearchesAndFeedback } from './migrations/0011-saved-searches-and-feedback.ts';
import { previews } from './migrations/0012-previews.ts';
import { waiversOfFiles } from './migrations/0013-waivers-of-files.ts';
import { importRuns } from './migrations/0015-import-runs.ts';
import type { Database } from './open-database.ts';

const migrationsOf = (engine: Database['engine']): Record<string, Migration> => ({
  '0001-truth': truth,
  '0002-audit-append-only': auditAppendOnly(engine),
  '0003-links': links,
  '0004-quality': quality,
  '0005-accounts': accounts,
  '0006-workflow': workflow,
  '0007-registration': registration,
  '0008-notifications': notifications,
  '0009-own-work': ownWork,
  '0010-settings': settings,
  '0011-saved-searches-and-feedback': savedSearchesAndFeedback,
  '0012-previews': previews,
  '0013-waivers-of-files': waiversOfFiles,
  '0015-import-runs': importRuns,
});

/**
 * Brings the database to the newest shape. Each migration applies whole or not at all.
 *
 * @returns names of the migrations that were applied now
 * @throws the error of the migration that failed
 */
export async function migrate({ db, engine }: Database, available: Record<string, Migration> = migrationsOf(engine)): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => available } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName);
}
