import { readFile, writeFile } from 'node:fs/promises';
import {
  auditKey,
  checkHead,
  knownAuditKey,
  openDatabase,
  publicKeyText,
  signHead,
  verifyAudit,
  type AuditFault,
  type Config,
  type Database,
  type HeadFault,
} from '@pasport/api';
import { Command } from 'commander';
import { FailedCheck } from '../failed-check.ts';
import { UsageError } from '../usage-error.ts';

/** `audit verify` and `audit head`: recompute the audit log; change nothing in it, and work while the server runs. */
export function auditCommand(readConfig: () => Config): Command {
  const verify = new Command('verify')
    .description('ověří, že auditní záznam nikdo nezměnil / verifies that nobody changed the audit log')
    .option('--head <file>', 'porovná záznam i s dříve podepsaným koncem / compares it with a head signed before')
    .option('--key <key>', 'veřejný klíč, který konec podepsal; jinak klíč této instalace / public key that signed the head')
    .action(async ({ head, key }: { head?: string; key?: string }) => {
      if (key !== undefined && head === undefined) throw new UsageError('--key patří k --head. / --key goes with --head.');
      const config = readConfig();
      await withLog(config, async (database) => {
        if (head !== undefined) await demandHead(database, config, { path: head, key });
        const { entries, headHash } = await demandWhole(database);
        process.stdout.write(`Auditní záznam je celý. / The audit log is whole.\n${entries}\t${headHash || '–'}\n`);
      });
    });
  const head = new Command('head')
    .description('podepíše konec auditního záznamu, k uložení jinam / signs the head of the audit log, to be kept elsewhere')
    .requiredOption('--out <file>', 'kam podepsaný konec zapsat; soubor nesmí existovat / where to write it; a new file')
    .action(async ({ out }: { out: string }) => {
      const config = readConfig();
      await withLog(config, async (database) => {
        const { entries, headHash } = await demandWhole(database);
        const signed = signHead(await auditKey(config.dataDir), { seq: entries, hash: headHash }, new Date());
        await writeNew(out, `${JSON.stringify(signed, null, 2)}\n`);
        process.stdout.write(`${entries}\t${headHash || '–'}\nVeřejný klíč / public key: ${signed.publicKey}\n`);
      });
    });
  return new Command('audit').description('auditní záznam / audit log').addCommand(verify).addCommand(head);
}

/** Not migrated first: a wrong path must not pass as a new, empty and therefore sound log. */
async function withLog(config: Config, task: (database: Database) => Promise<void>): Promise<void> {
  const database = openDatabase({ url: config.databaseUrl, readOnly: true });
  try {
    await task(database);
  } finally {
    await database.close();
  }
}

async function demandWhole(database: Database): Promise<{ entries: number; headHash: string }> {
  const verdict = await verifyAudit(database);
  if (verdict.broken) throw new FailedCheck(sentences[verdict.broken.reason](verdict.broken.seq));
  return verdict;
}

async function demandHead(
  database: Database,
  { dataDir }: Config,
  { path, key }: { readonly path: string; readonly key: string | undefined },
): Promise<void> {
  const own = key === undefined ? await knownAuditKey(dataDir) : undefined;
  const trusted = key ?? (own && publicKeyText(own));
  if (trusted === undefined) throw new UsageError(keyMissing);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Soubor ${path} nelze přečíst. / The file ${path} cannot be read.`, { cause });
  });
  const found = await checkHead(database, text, trusted);
  if (typeof found === 'string') throw new FailedCheck(headSentences[found]);
  process.stdout.write(`Podepsaný konec sedí. / The signed head fits.\n${found.seq}\t${found.hash || '–'}\t${found.at}\n`);
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    throw new UsageError(`Soubor ${path} nelze zapsat, nebo už existuje. / The file ${path} cannot be written, or exists.`, { cause });
  }
}

const keyMissing =
  'Tato instalace nemá klíč, kterým by konec podepsala; uveďte veřejný klíč v --key. / ' +
  'This installation has no key that could have signed the head; give the public key by --key.';

const headSentences: Readonly<Record<HeadFault, string>> = {
  format: 'V souboru není podepsaný konec auditního záznamu. / The file holds no signed head of an audit log.',
  key: 'Konec podepsal jiný klíč. / The head was signed by another key.',
  signature: 'Podpis nesouhlasí: soubor někdo změnil. / The signature does not fit: the file was changed.',
  shorter: 'Auditní záznam je porušený: je kratší než podepsaný. / The audit log is broken: it is shorter than when it was signed.',
  rewritten:
    'Auditní záznam je porušený: od podpisu ho někdo přepsal. / The audit log is broken: somebody has rewritten it since it was signed.',
};

const sentences: Readonly<Record<AuditFault, (seq: number) => string>> = {
  missing: (seq) => `Auditní záznam je porušený: chybí položka ${seq}. / The audit log is broken: entry ${seq} is missing.`,
  unexpected: (seq) =>
    `Auditní záznam je porušený: položka ${seq} do něj nepatří. / The audit log is broken: entry ${seq} does not belong to it.`,
  changed: (seq) => `Auditní záznam je porušený: položku ${seq} někdo změnil. / The audit log is broken: entry ${seq} was changed.`,
  unlinked: (seq) =>
    `Auditní záznam je porušený: položka ${seq} nenavazuje na předchozí. / The audit log is broken: entry ${seq} does not follow the one before.`,
  head: (seq) =>
    `Auditní záznam je porušený: položka ${seq} nesouhlasí s uloženým koncem řetězu. / The audit log is broken: entry ${seq} differs from the stored head of the chain.`,
};
