import { makeAdminLink, type Config } from '@pasport/api';
import { Command } from 'commander';
import { localUrl } from '../local-url.ts';
import { withDatabase } from './with-database.ts';

/** `admin link`: lets the first administrator in; whoever runs the server may make one at any time. */
export function adminCommand(readConfig: () => Config): Command {
  const link = new Command('link')
    .description('vypíše jednorázový odkaz pro správce systému, platí 24 hodin / prints a one-time link for a system administrator')
    .action(async () => {
      const config = readConfig();
      const baseUrl = config.baseUrl || localUrl(config.host, config.port);
      const { url, expiresAt } = await withDatabase(config, (database) => makeAdminLink(database, baseUrl, new Date()));
      process.stdout.write(`${url}\n`);
      // The link alone is the output, for a pipe; the sentence is for a person.
      process.stderr.write(`Platí jednou, do ${expiresAt}. / Valid once, until ${expiresAt}.\n`);
    });
  return new Command('admin').description('správci systému / system administrators').addCommand(link);
}
