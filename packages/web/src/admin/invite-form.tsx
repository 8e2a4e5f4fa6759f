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
  submit: { cs: 'Vytvořit pozvánku', en: 'Make an invitation' },
} as const satisfies Record<string, Text>;

interface InviteFormProps {
  readonly page: PageContext;
  readonly state: InviteState;
  readonly roles: readonly Option[];
  readonly organisations: readonly Option[] | null;
}

/** Invites somebody to a role; the link is passed on by whoever invites. */
export function InviteForm({ page, state, roles, organisations }: InviteFormProps) {
  const { say } = page;
  const { faults, email, role, organisation } = state;
  return (
    <details class="card" open={faults !== undefined}>
      <summary>{say(texts.title)}</summary>
      <PageForm page={page} action="/sprava/lide/pozvat" class="narrow-form">
        <TextField name="email" type="email" label={say(texts.email)} value={email} autocomplete="off" maxLength={254} faults={faults} />
        <SelectField name="role" label={say(texts.role)} options={roles} value={role} faults={faults} />
        <OrganisationField page={page} options={organisations} value={organisation ?? ''} faults={faults ?? []} />
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </details>
  );
}
