import { openDatabase, verifyAudit, type AuditFault, type Config } from '@pasport/api';
import { Command } from 'commander';
import { FailedCheck } from '../failed-check.ts';

/** `audit verify`: recomputes the audit log; changes nothing, and works while the server runs. */
export function auditCommand(readConfig: () => Config): Command {
  const verify = new Command('verify')
    .description('ověří, že auditní záznam nikdo nezměnil / verifies that nobody changed the audit log')
    .action(async () => {
      // Not migrated first: a wrong path must not pass as a new, empty and therefore sound log.
      const database = openDatabase({ url: readConfig().databaseUrl, readOnly: true });
      try {
        const verdict = await verifyAudit(database);
        if (verdict.broken) throw new FailedCheck(sentences[verdict.broken.reason](verdict.broken.seq));
        const { entries, headHash } = verdict;
        process.stdout.write(`Auditní záznam je celý. / The audit log is whole.\n${entries}\t${headHash || '–'}\n`);
      } finally {
        await database.close();
      }
    });
  return new Command('audit').description('auditní záznam / audit log').addCommand(verify);
}

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
