import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import type { NewTokenState } from './tokens-page.tsx';

const texts = {
  title: { cs: 'Nový klíč', en: 'New token' },
  label: { cs: 'K čemu bude', en: 'What it is for' },
  hint: { cs: 'Např. noční import z GIS.', en: 'Such as: nightly import from the GIS.' },
  role: { cs: 'Role', en: 'Role' },
  days: { cs: 'Platnost', en: 'Valid for' },
  scope: { cs: 'Rozsah', en: 'Scope' },
  read: { cs: 'jen čtení', en: 'reading only' },
  write: { cs: 'čtení i zápis', en: 'reading and writing' },
  submit: { cs: 'Vytvořit klíč', en: 'Make the token' },
} as const satisfies Record<string, Text>;

const lives = [
  { days: '30', text: { cs: '30 dní', en: '30 days' } },
  { days: '90', text: { cs: '90 dní', en: '90 days' } },
  { days: '180', text: { cs: '180 dní', en: '180 days' } },
  { days: '365', text: { cs: 'rok', en: 'a year' } },
] as const;

interface NewTokenFormProps {
  readonly page: PageContext;
  readonly action: string;
  readonly state: NewTokenState;
  /** Given for a token of an organisation; left out for an own one. */
  readonly roles?: readonly Option[];
  readonly organisations?: readonly Option[] | null;
}

/** Makes an access token. */
export function NewTokenForm({ page, action, state, roles, organisations }: NewTokenFormProps) {
  const { say } = page;
  const { faults = [], label } = state;
  return (
    <details class="card" open={faults.length > 0}>
      <summary>{say(texts.title)}</summary>
      <PageForm page={page} action={action} class="narrow-form">
        <TextField name="nazev" label={say(texts.label)} hint={say(texts.hint)} value={label} maxLength={200} faults={faults} />
        {roles && <SelectField name="role" label={say(texts.role)} options={roles} faults={faults} />}
        {organisations !== undefined && <OrganisationField page={page} options={organisations} faults={faults} />}
        <SelectField
          name="rozsah"
          label={say(texts.scope)}
          options={[
            { value: 'read', label: say(texts.read) },
            { value: 'write', label: say(texts.write) },
          ]}
        />
        <SelectField
          name="dny"
          label={say(texts.days)}
          value="90"
          options={lives.map(({ days, text }) => ({ value: days, label: say(text) }))}
        />
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </details>
  );
}
