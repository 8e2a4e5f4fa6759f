import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import type { InviteState } from './people-page.tsx';

const texts = {
  title: { cs: 'Pozvat', en: 'Invite' },
  email: { cs: 'E-mail', en: 'E-mail' },
  role: { cs: 'Role', en: 'Role' },
  mail: { cs: 'Poslat pozvánku e-mailem', en: 'Send the invitation by mail' },
  mailHint: {
    cs: 'Odkaz vám zobrazíme v každém případě. Kdo už účet má, dostane zprávu ve svém jazyce.',
    en: 'You see the link in any case. Whoever has an account gets the mail in their language.',
  },
  inCzech: { cs: 'Ano, česky', en: 'Yes, in Czech' },
  inEnglish: { cs: 'Ano, anglicky', en: 'Yes, in English' },
  noMail: { cs: 'Ne, odkaz předám', en: 'No, I pass the link on' },
  submit: { cs: 'Vytvořit pozvánku', en: 'Make an invitation' },
} as const satisfies Record<string, Text>;

interface InviteFormProps {
  readonly page: PageContext;
  readonly state: InviteState;
  readonly roles: readonly Option[];
  readonly organisations: readonly Option[] | null;
  /** The registry sends mail. */
  readonly sendsMail: boolean;
}

/** Invites somebody to a role; the link goes by mail, or is passed on by whoever invites. */
export function InviteForm({ page, state, roles, organisations, sendsMail }: InviteFormProps) {
  const { say } = page;
  const { faults, email, role, organisation, mail = faults ? '' : 'cs' } = state;
  return (
    <details class="card" open={faults !== undefined}>
      <summary>{say(texts.title)}</summary>
      <PageForm page={page} action="/sprava/lide/pozvat" class="narrow-form">
        <TextField name="email" type="email" label={say(texts.email)} value={email} autocomplete="off" maxLength={254} faults={faults} />
        <SelectField name="role" label={say(texts.role)} options={roles} value={role} faults={faults} />
        <OrganisationField page={page} options={organisations} value={organisation ?? ''} faults={faults ?? []} />
        {sendsMail && (
          <SelectField
            name="dopis"
            label={say(texts.mail)}
            hint={say(texts.mailHint)}
            options={[
              { value: 'cs', label: say(texts.inCzech) },
              { value: 'en', label: say(texts.inEnglish) },
              { value: '', label: say(texts.noMail) },
            ]}
            value={mail}
          />
        )}
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </details>
  );
}
