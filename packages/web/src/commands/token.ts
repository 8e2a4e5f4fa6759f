import { listTokens, makeConsoleToken, maxTokenDays, revokeConsoleToken, roles, type Config, type Role } from '@pasport/api';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../usage-error.ts';
import { withDatabase } from './with-database.ts';

interface TokenOptions {
  role: Role;
  organisation?: string;
  label: string;
  days: number;
  publishesOwn?: boolean;
}

/** `token create | list | revoke`: access tokens. */
export function tokenCommand(readConfig: () => Config): Command {
  const create = new Command('create')
    .description('vytvoří přístupový klíč a vypíše ho, jen teď / makes an access token and prints it, this once')
    .addOption(new Option('--role <role>', 'role').choices(roles).makeOptionMandatory())
    .option('--organisation <id>', 'organizace, za kterou jedná / organisation it acts for')
    .option('--label <text>', 'k čemu je / what it is for', '')
    .option('--days <n>', `platnost ve dnech, nejvýš ${maxTokenDays} / validity in days`, wholeDays, 90)
    .option(
      '--publishes-own',
      'důvěryhodný program: zveřejní, co přinese, bez druhého člověka / trusted program: publishes what it brings without a second person',
    )
    .action(async (options: TokenOptions) => {
      const wanted = { ...options, organisation: options.organisation ?? null };
      const token = await withDatabase(readConfig(), (database) => makeConsoleToken(database, wanted, new Date()));
      process.stdout.write(`${token}\n`);
    });
  const list = new Command('list').description('vypíše klíče bez tajemství / lists tokens without their secrets').action(async () => {
    const tokens = await withDatabase(readConfig(), ({ db }) => listTokens(db));
    for (const token of tokens) {
      const state = token.revoked_at === null ? `platí do / valid until ${token.expires_at.slice(0, 10)}` : 'odvolaný / revoked';
      const trust = token.publishes_own === 1 ? ['zveřejňuje vlastní zápisy / publishes its own work'] : [];
      process.stdout.write(`${[token.id, token.role, token.organisation_id ?? '–', state, token.label, ...trust].join('\t')}\n`);
    }
  });
  const revoke = new Command('revoke')
    .description('odvolá klíč, hned / revokes a token, at once')
    .argument('<id>', 'označení klíče: část mezi psp_ a dalším _ / id of the token: the part between psp_ and the next _')
    .action(async (id: string) => {
      const isRevoked = await withDatabase(readConfig(), (database) => revokeConsoleToken(database, id, new Date()));
      if (!isRevoked) throw new UsageError('Takový klíč není; vypíše je „token list“. / There is no such token; see “token list”.');
    });
  return new Command('token').description('přístupové klíče / access tokens').addCommand(create).addCommand(list).addCommand(revoke);
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > maxTokenDays) throw new InvalidArgumentError(`1–${maxTokenDays}`);
  return days;
}
