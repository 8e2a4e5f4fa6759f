import { readFile } from 'node:fs/promises';
import { listOrganisationRows, readOrganisations, upsertOrganisations, type Config } from '@pasport/api';
import { Command } from 'commander';
import { UsageError } from '../usage-error.ts';
import { withDatabase } from './with-database.ts';

interface AddOptions {
  name: string;
  ico?: string;
  unit?: string;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Soubor ${file} nejde přečíst. / The file ${file} cannot be read.`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`Soubor ${file} není platný JSON. / The file ${file} is not valid JSON.`, { cause });
  }
}

/** `organisation add | import | list`: the offices that register their data. */
export function organisationCommand(readConfig: () => Config): Command {
  const save = async (input: unknown): Promise<void> => {
    const organisations = readOrganisations(input);
    await withDatabase(readConfig(), (database) => upsertOrganisations(database.db, organisations, new Date().toISOString()));
    process.stdout.write(`${organisations.map(({ id }) => id).join('\n')}\n`);
  };
  const add = new Command('add')
    .description('založí nebo změní organizaci / adds or changes an organisation')
    .argument('<id>', 'krátké jméno, např. hodonin / short name')
    .requiredOption('--name <text>', 'název / name')
    .option('--ico <ico>', 'IČO')
    .option('--unit <unit>', 'prvek RÚIAN, např. obec/586021 / RÚIAN element')
    .action(async (id: string, { name, ...rest }: AddOptions) => save([{ id, name: { cs: name }, ...rest }]));
  const importFile = new Command('import')
    .description('založí organizace ze souboru JSON / adds organisations from a JSON file')
    .argument('<file>')
    .action(async (file: string) => save(await readJson(file)));
  const list = new Command('list').description('vypíše organizace / lists organisations').action(async () => {
    const rows = await withDatabase(readConfig(), ({ db }) => listOrganisationRows(db));
    process.stdout.write(rows.map(({ id, name }) => `${id}\t${name.cs ?? Object.values(name)[0] ?? ''}\n`).join(''));
  });
  return new Command('organisation').description('organizace / organisations').addCommand(add).addCommand(importFile).addCommand(list);
}
