import { roleNames, type ShownToken } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { Time } from '../ui/time.tsx';

const texts = {
  title: { cs: 'Klíče', en: 'Tokens' },
  label: { cs: 'K čemu', en: 'For' },
  role: { cs: 'Role', en: 'Role' },
  scope: { cs: 'Rozsah', en: 'Scope' },
  read: { cs: 'čtení', en: 'reading' },
  write: { cs: 'zápis', en: 'writing' },
  publishesOwn: { cs: 'zápis i zveřejnění bez schválení', en: 'writing and publishing without approval' },
  expires: { cs: 'Platí do', en: 'Valid until' },
  used: { cs: 'Naposledy použit', en: 'Last used' },
  never: { cs: 'nikdy', en: 'never' },
  state: { cs: 'Stav', en: 'State' },
  revoked: { cs: 'odvolaný', en: 'revoked' },
  expired: { cs: 'prošlý', en: 'expired' },
  revoke: { cs: 'Odvolat', en: 'Revoke' },
  token: { cs: 'klíč', en: 'the token' },
} as const satisfies Record<string, Text>;

interface TokensTableProps {
  readonly page: PageContext;
  readonly tokens: readonly ShownToken[];
  readonly action: string;
  readonly nameOf: (organisation: string | null) => string;
}

/** Tokens with what they may and until when; each that lives can be revoked. */
export function TokensTable({ page, tokens, action, nameOf }: TokensTableProps) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.label, texts.role, texts.scope, texts.expires, texts.used, texts.state].map((title) => ({ title: say(title) }))}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          token.label,
          `${say(roleNames[token.role])} – ${nameOf(token.organisation)}`,
          say(scopeText(token)),
          <Time key="expires" at={token.expiresAt} language={language} />,
          token.lastUsedAt === null ? say(texts.never) : <Time key="used" at={token.lastUsedAt} language={language} />,
          <TokenState key="state" page={page} token={token} action={action} />,
        ],
      }))}
    />
  );
}

function scopeText({ scope, publishesOwn }: ShownToken): Text {
  if (scope === 'read') return texts.read;
  return publishesOwn ? texts.publishesOwn : texts.write;
}

function TokenState({ page, token, action }: { readonly page: PageContext; readonly token: ShownToken; readonly action: string }) {
  const { say } = page;
  if (token.revokedAt !== null) return <span class="tag">{say(texts.revoked)}</span>;
  if (Date.parse(token.expiresAt) < Date.now()) return <span class="tag">{say(texts.expired)}</span>;
  return (
    <PageForm page={page} action={action}>
      <button class="button button-quiet button-small" type="submit" name="odvolat" value={token.id}>
        {say(texts.revoke)}
        <span class="visually-hidden">
          {' '}
          {say(texts.token)} {token.label}
        </span>
      </button>
    </PageForm>
  );
}
