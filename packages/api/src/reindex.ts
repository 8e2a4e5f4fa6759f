import { mkdir } from 'node:fs/promises';
import type { Config } from './config.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open-database.ts';
import { openSearchIndex } from './index/search-index.ts';

/**
 * Builds the search index anew from the truth.
 *
 * @returns number of the last change it holds
 */
export async function reindex(config: Pick<Config, 'dataDir' | 'databaseUrl' | 'indexPath'>): Promise<number> {
  await mkdir(config.dataDir, { recursive: true });
  const database = openDatabase({ url: config.databaseUrl });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
  const index = await openSearchIndex({ path: config.indexPath, truth: { url: config.databaseUrl }, searchThreads: 1 });
  try {
    await index.reindex();
    return index.appliedSeq();
  } finally {
    await index.close();
  }
}
