import { askedOf, listWebhooks, makeWebhook, webhookEvents, type ShownWebhook } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../../page/add-page.ts';
import { formBody, queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import type { Page } from '../../page/render-page.tsx';
import { countText } from '../../ui/count-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { formFaults } from '../../ui/form-fault.ts';
import { organisationNames, type NameOrganisation } from '../../ui/organisation-names.ts';
import { adminPage, demandPart } from '../admin-page.tsx';
import { organisationOptions } from '../organisation-field.tsx';
import { organisationOf } from '../role-options.ts';
import { SecretOnce } from '../secret-once.tsx';
import { NewWebhookForm, type NewWebhookState } from './new-webhook-form.tsx';
import { WebhookState } from './webhook-state.tsx';
import { webhooksPath } from './webhooks-path.ts';

const texts = {
  title: { cs: 'Webhooky', en: 'Webhooks' },
  lead: {
    cs: 'Co se s pasporty organizace děje, umíme hned poslat jinému programu. Posílá se jen co, kdy a se kterým pasportem se stalo; obsah si program přečte svým klíčem.',
    en: 'What happens to the passports of an organisation can be sent to another program at once. Only what happened, when and to which passport is sent; the program reads the content with a token of its own.',
  },
  once: {
    cs: 'Webhook je přidaný. Tajemství, kterým si příjemce ověří podpis, si uložte hned, podruhé ho nezobrazíme.',
    en: 'The webhook is added. Keep the secret by which the receiver checks signatures now; we will not show it again.',
  },
  dropped: { cs: 'Webhook je smazaný i s doručeními.', en: 'The webhook is deleted with its deliveries.' },
  none: { cs: 'Žádný webhook tu zatím není.', en: 'There is no webhook yet.' },
  url: { cs: 'Kam', en: 'Where' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  events: { cs: 'Události', en: 'Events' },
  all: { cs: 'všechny', en: 'all' },
  state: { cs: 'Stav', en: 'State' },
} as const satisfies Record<string, Text>;
const some = { cs: { one: '# vybraná', few: '# vybrané', many: '# vybraných' }, en: { one: '# chosen', many: '# chosen' } } as const;
const fields = { '/url': 'adresa', '/organisation': 'organizace' } as const;

/** `GET /sprava/webhooky`: where events are sent. */
export const webhooksPage: MakePage = async (asked) => {
  demandPart(asked.page, webhooksPath);
  return await webhooksPageOf(asked, {});
};

/** `POST /sprava/webhooky`: adds one; its secret is on the page that answers. */
export const postWebhooks: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  demandPart(page, webhooksPath);
  const form = formBody(request);
  const chosen = form.list('udalosti');
  const organisation = form.text('organizace').trim() || (organisationOf(page.actor) ?? undefined);
  const wanted = {
    organisation,
    url: form.text('adresa').trim().slice(0, 2_000),
    events: webhookEvents.filter((one) => chosen.includes(one)),
  };
  try {
    const { secret } = await makeWebhook(ctx, page.actor, wanted, askedOf(request));
    return await webhooksPageOf(asked, {}, secret);
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== 'webhook-not-accepted' && error.code !== 'organisation-not-found')) throw error;
    const { url, events } = wanted;
    const faults = formFaults(page, error, fields).map(({ field, message }) => ({ field: field || fieldOf(error), message }));
    return await webhooksPageOf(asked, { url, events, ...(organisation !== undefined && { organisation }), faults });
  }
};

/** Where a problem that names no field belongs. */
const fieldOf = ({ code }: Problem): string => (code === 'organisation-not-found' ? 'organizace' : '');

async function webhooksPageOf({ ctx, page, request }: PageRequest, state: NewWebhookState, secret?: string): Promise<Page> {
  const { say, language } = page;
  const webhooks = await listWebhooks(ctx, page.actor);
  const nameOf = await organisationNames(
    ctx,
    webhooks.map(({ organisation }) => organisation),
    language,
  );
  return adminPage(page, {
    part: webhooksPath,
    title: say(texts.title),
    faults: state.faults ?? [],
    done: queryText(request, 'zprava') === 'smazano' && !state.faults && secret === undefined ? say(texts.dropped) : undefined,
    content: (
      <>
        {secret !== undefined && <SecretOnce lead={say(texts.once)} secret={secret} />}
        <p>{say(texts.lead)}</p>
        <NewWebhookForm page={page} state={state} organisations={await organisationOptions(ctx, page, { hasAll: false })} />
        {webhooks.length === 0 ? <p>{say(texts.none)}</p> : <WebhooksTable page={page} webhooks={webhooks} nameOf={nameOf} />}
      </>
    ),
  });
}

interface WebhooksTableProps {
  readonly page: PageContext;
  readonly webhooks: readonly ShownWebhook[];
  readonly nameOf: NameOrganisation;
}

function WebhooksTable({ page, webhooks, nameOf }: WebhooksTableProps) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.url, texts.organisation, texts.events, texts.state].map((title) => ({ title: say(title) }))}
      rows={webhooks.map((webhook) => ({
        key: webhook.id,
        cells: [
          <a key="url" class="address" href={`${webhooksPath}/${webhook.id}`}>
            {webhook.url}
          </a>,
          nameOf(webhook.organisation),
          webhook.events.length === 0 ? say(texts.all) : countText(webhook.events.length, some, language),
          <WebhookState key="state" page={page} webhook={webhook} />,
        ],
      }))}
    />
  );
}
