import { roleNames, type ShownInvitation } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';

const texts = {
  role: { cs: 'Role', en: 'Role' },
  place: { cs: 'Kde', en: 'Where' },
  email: { cs: 'E-mail', en: 'E-mail' },
  emailHint: { cs: 'Bude to vaše přihlašovací jméno.', en: 'You will sign in with it.' },
  name: { cs: 'Jméno a příjmení', en: 'Name' },
  make: { cs: 'Založit účet', en: 'Make the account' },
  accept: { cs: 'Přijmout pozvánku', en: 'Accept the invitation' },
  known: {
    cs: 'Účet s tímto e-mailem už máte. Přihlaste se a potom odkaz z pozvánky otevřete znovu.',
    en: 'You have an account with this e-mail already. Sign in, then open the link of the invitation again.',
  },
  signIn: { cs: 'Přihlásit se', en: 'Sign in' },
} as const satisfies Record<string, Text>;

interface AcceptFormProps {
  readonly page: PageContext;
  readonly action: string;
  /** Where the role is, in words. */
  readonly place: string;
  readonly secret: string;
  readonly invitation: ShownInvitation;
  readonly name?: string;
  readonly email?: string;
  readonly faults: readonly FormFault[];
}

/** What an invitation is for, and what is needed to accept it. */
export function AcceptForm({ page, action, place, secret, invitation, name, email, faults }: AcceptFormProps) {
  const { say, actor } = page;
  const isSignedIn = actor.kind === 'person';
  return (
    <>
      <dl class="facts">
        <dt>{say(texts.role)}</dt>
        <dd>{say(roleNames[invitation.role])}</dd>
        <dt>{say(texts.place)}</dt>
        <dd>{place}</dd>
        {invitation.email !== null && (
          <>
            <dt>{say(texts.email)}</dt>
            <dd>{invitation.email}</dd>
          </>
        )}
      </dl>
      {invitation.hasAccount && !isSignedIn ? (
        <>
          <p class="notice notice-warning">{say(texts.known)}</p>
          <a class="button" href="/prihlaseni">
            {say(texts.signIn)}
          </a>
        </>
      ) : (
        <PageForm page={page} action={action} class="narrow-form">
          <input type="hidden" name="kod" value={secret} />
          <input type="hidden" name="prijmout" value="ano" />
          {!invitation.hasAccount && (
            <>
              {invitation.email === null && (
                <TextField
                  name="email"
                  type="email"
                  label={say(texts.email)}
                  hint={say(texts.emailHint)}
                  value={email}
                  autocomplete="username"
                  maxLength={254}
                  faults={faults}
                />
              )}
              <TextField name="jmeno" label={say(texts.name)} value={name} autocomplete="name" maxLength={200} faults={faults} />
              <NewPasswordField language={page.language} name="heslo" faults={faults} />
            </>
          )}
          <button class="button" type="submit">
            {say(invitation.hasAccount ? texts.accept : texts.make)}
          </button>
        </PageForm>
      )}
    </>
  );
}
