import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { faultOf } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { AccountState } from './account-page.tsx';

const texts = {
  title: { cs: 'Údaje', en: 'Details' },
  email: { cs: 'E-mail', en: 'E-mail' },
  name: { cs: 'Jméno a příjmení', en: 'Name' },
  language: { cs: 'Jazyk stránek', en: 'Language of the pages' },
  save: { cs: 'Uložit údaje', en: 'Save the details' },
} as const satisfies Record<string, Text>;

/** Name and language. */
export function DetailsSection({ page, state }: { readonly page: PageContext; readonly state: AccountState }) {
  const { say } = page;
  const { person } = state.account;
  const { faults } = state;
  return (
    <section aria-labelledby="details">
      <h2 id="details">{say(texts.title)}</h2>
      <dl class="facts">
        <dt>{say(texts.email)}</dt>
        <dd>{person.email}</dd>
      </dl>
      <PageForm page={page} action="/ucet/udaje" class="narrow-form">
        <TextField
          name="jmeno"
          label={say(texts.name)}
          value={faultOf(faults, 'jmeno') === undefined ? person.name : ''}
          autocomplete="name"
          maxLength={200}
          faults={faults}
        />
        <SelectField
          name="jazyk"
          label={say(texts.language)}
          value={person.language}
          options={[
            { value: 'cs', label: 'Čeština' },
            { value: 'en', label: 'English' },
          ]}
        />
        <button class="button" type="submit">
          {say(texts.save)}
        </button>
      </PageForm>
    </section>
  );
}
