import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { AccountState } from './account-page.tsx';
import { NewPasswordField } from './new-password-field.tsx';

const texts = {
  title: { cs: 'Heslo', en: 'Password' },
  current: { cs: 'Nynější heslo', en: 'Present password' },
  submit: { cs: 'Změnit heslo', en: 'Change the password' },
  none: {
    cs: 'Přihlašujete se u jiného poskytovatele, heslo tu nemáte.',
    en: 'You sign in with another provider and have no password here.',
  },
} as const satisfies Record<string, Text>;

/** Changing the password. */
export function PasswordSection({ page, state }: { readonly page: PageContext; readonly state: AccountState }) {
  const { say, language } = page;
  const { account, faults } = state;
  return (
    <section aria-labelledby="password">
      <h2 id="password">{say(texts.title)}</h2>
      {account.hasPassword ? (
        <PageForm page={page} action="/ucet/heslo" class="narrow-form">
          <TextField name="nynejsi-heslo" type="password" label={say(texts.current)} autocomplete="current-password" faults={faults} />
          <NewPasswordField language={language} name="nove-heslo" faults={faults} />
          <button class="button" type="submit">
            {say(texts.submit)}
          </button>
        </PageForm>
      ) : (
        <p>{say(texts.none)}</p>
      )}
    </section>
  );
}
