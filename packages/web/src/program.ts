import { ConfigError, readConfig, type Config } from '@pasport/api';
import { Problem } from '@pasport/model';
import { Command, CommanderError } from 'commander';
import { adminCommand } from './commands/admin.ts';
import { auditCommand } from './commands/audit.ts';
import { migrateCommand } from './commands/migrate.ts';
import { organisationCommand } from './commands/organisation.ts';
import { reindexCommand } from './commands/reindex.ts';
import { serveCommand } from './commands/serve.ts';
import { tokenCommand } from './commands/token.ts';
import { FailedCheck } from './failed-check.ts';
import { sayProblem } from './say-problem.ts';
import { UsageError } from './usage-error.ts';

const readNow = (): Config => readConfig(process.env);

/** The program `pasport-server`; its settings come from the environment. */
function program(): Command {
  return new Command('pasport-server')
    .description('Registr pasportů datových sad – server / registry of dataset passports – server')
    .exitOverride()
    .addCommand(serveCommand(readNow))
    .addCommand(migrateCommand(readNow))
    .addCommand(reindexCommand(readNow))
    .addCommand(adminCommand(readNow))
    .addCommand(tokenCommand(readNow))
    .addCommand(organisationCommand(readNow))
    .addCommand(auditCommand(readNow));
}

/**
 * Runs a command line.
 *
 * @returns exit code: 0 done, 1 failed, 2 wrong usage or configuration
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ConfigError || error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    if (error instanceof FailedCheck) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    if (error instanceof Problem) {
      process.stderr.write(`${sayProblem(error)}\n`);
      return 1;
    }
    const code = (error as NodeJS.ErrnoException).code;
    const known = code === undefined ? undefined : startFaults[code];
    process.stderr.write(known ? `${known}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

const startFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Port už používá jiný program; zvolte jiný v PASPORT_PORT. / The port is in use; choose another in PASPORT_PORT.',
  EACCES: 'K portu nebo složce dat nemáme přístup. / No access to the port or the data folder.',
  ECONNREFUSED: 'Databáze v DATABASE_URL neodpovídá. / The database in DATABASE_URL does not answer.',
  SQLITE_CANTOPEN: 'Soubor databáze nejde otevřít; zkontrolujte PASPORT_DATA. / The database file cannot be opened; check PASPORT_DATA.',
};
