import type { Text } from '@pasport/model';
import type { PageContext } from '../../page/page-context.ts';
import type { FormFault } from '../../ui/form-fault.ts';
import { PageForm } from '../../ui/page-form.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OrganisationField } from '../organisation-field.tsx';
import { EventsField } from './events-field.tsx';
import { webhooksPath } from './webhooks-path.ts';

const texts = {
  title: { cs: 'Nový webhook', en: 'New webhook' },
  url: { cs: 'Adresa, kam posílat', en: 'Address to send to' },
  hint: { cs: 'Začíná https:// a je dostupná z internetu.', en: 'Begins with https:// and can be reached from the internet.' },
  submit: { cs: 'Přidat webhook', en: 'Add the webhook' },
} as const satisfies Record<string, Text>;

/** What the form sent. */
export interface NewWebhookState {
  readonly url?: string;
  readonly organisation?: string;
  readonly events?: readonly string[];
  readonly faults?: readonly FormFault[];
}

interface NewWebhookFormProps {
  readonly page: PageContext;
  readonly state: NewWebhookState;
  readonly organisations: readonly Option[] | null;
}

/** Adds a webhook. */
export function NewWebhookForm({ page, state, organisations }: NewWebhookFormProps) {
  const { say } = page;
  const { faults = [], url, organisation, events = [] } = state;
  return (
    <details class="card" open={faults.length > 0}>
      <summary>{say(texts.title)}</summary>
      <PageForm page={page} action={webhooksPath}>
        <TextField name="adresa" label={say(texts.url)} hint={say(texts.hint)} value={url} maxLength={2000} isCode faults={faults} />
        <OrganisationField page={page} options={organisations} value={organisation ?? ''} faults={faults} />
        <EventsField page={page} chosen={events} />
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </details>
  );
}
