import type { Context } from '@pasport/api';
import type { Language } from '@pasport/model';

const texts = {
  title: { cs: 'Jiný způsob přihlášení', en: 'Other ways to sign in' },
  by: { cs: 'Přihlásit se přes', en: 'Sign in with' },
} as const;

interface ProviderLinksProps {
  readonly ctx: Context;
  readonly language: Language;
  /** Path of ours to return to. */
  readonly back: string;
}

/** Providers of sign-in that the operator has set up. */
export function ProviderLinks({ ctx, language, back }: ProviderLinksProps) {
  if (ctx.oidc.size === 0) return null;
  return (
    <section aria-labelledby="providers">
      <h2 id="providers">{texts.title[language]}</h2>
      <p class="actions">
        {[...ctx.oidc.values()].map(({ id, name }) => (
          <a key={id} class="button button-quiet" href={`/api/v1/sign-in/oidc/${id}?next=${encodeURIComponent(back)}`}>
            {texts.by[language]} {name[language] ?? name['cs'] ?? id}
          </a>
        ))}
      </p>
    </section>
  );
}
