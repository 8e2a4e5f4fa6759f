import { reindex, type Config } from '@pasport/api';
import { Command } from 'commander';

/** `reindex`: builds the search index anew from the database; the server must not be running. */
export function reindexCommand(readConfig: () => Config): Command {
  return new Command('reindex').description('sestaví vyhledávací index znovu / rebuilds the search index').action(async () => {
    const startedAt = performance.now();
    const changes = await reindex(readConfig());
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    process.stdout.write(`Index je hotový (změna ${changes}, ${seconds} s). / The index is ready (change ${changes}, ${seconds} s).\n`);
  });
}
