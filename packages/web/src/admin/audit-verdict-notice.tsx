import type { AuditFault, AuditVerdict } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  holds: { cs: 'Záznam je celý a nikdo ho nezměnil. Zápisů:', en: 'The log is whole and nobody has changed it. Entries:' },
  hash: { cs: 'Otisk posledního zápisu (uložte si ho mimo server):', en: 'Hash of the last entry (keep it away from the server):' },
  broken: { cs: 'Záznam nesouhlasí od zápisu číslo', en: 'The log does not hold from the entry number' },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<AuditFault, Text>> = {
  missing: { cs: 'zápis chybí', en: 'the entry is missing' },
  unexpected: { cs: 'zápis tu být nemá', en: 'the entry should not be here' },
  changed: { cs: 'zápis někdo změnil', en: 'the entry was changed' },
  unlinked: { cs: 'zápis nenavazuje na předchozí', en: 'the entry does not follow the one before' },
  head: { cs: 'konec záznamu má jiný otisk', en: 'the end of the log has another hash' },
};

/** Outcome of verifying the audit log. */
export function AuditVerdictNotice({ page: { say, language }, verdict }: { readonly page: PageContext; readonly verdict: AuditVerdict }) {
  if (verdict.broken) {
    return (
      <p class="notice notice-error" role="status">
        {say(texts.broken)} {numberIn(language, verdict.broken.seq)}: {say(reasons[verdict.broken.reason])}.
      </p>
    );
  }
  return (
    <div class="notice notice-success" role="status">
      <p>
        {say(texts.holds)} {numberIn(language, verdict.entries)}.
      </p>
      <p>
        {say(texts.hash)} <code>{verdict.headHash.match(/.{1,16}/gu)?.join(' ')}</code>
      </p>
    </div>
  );
}
