import { createToken, maxTokenDays, roles, type Config, type Role } from '@pasport/api';
import { Command, InvalidArgumentError, Option } from 'commander';
import { withDatabase } from './with-database.ts';

interface TokenOptions {
  role: Role;
  organisation?: string;
  label: string;
  days: number;
}

/** `token create`: makes an access token and prints it, this once. */
export function tokenCommand(readConfig: () => Config): Command {
  const create = new Command('create')
    .description('vytvoří přístupový klíč a vypíše ho, jen teď / makes an access token and prints it, this once')
    .addOption(new Option('--role <role>', 'role').choices(roles).makeOptionMandatory())
    .option('--organisation <id>', 'organizace, za kterou jedná / organisation it acts for')
    .option('--label <text>', 'k čemu je / what it is for', '')
    .option('--days <n>', 'platnost ve dnech / validity in days', wholeDays, 90)
    .action(async (options: TokenOptions) => {
      const wanted = { ...options, organisation: options.organisation ?? null };
      const token = await withDatabase(readConfig(), (database) => createToken(database, wanted, new Date()));
      process.stdout.write(`${token}\n`);
    });
  return new Command('token').description('přístupové klíče / access tokens').addCommand(create);
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > maxTokenDays) throw new InvalidArgumentError(`1–${maxTokenDays}`);
  return days;
}
