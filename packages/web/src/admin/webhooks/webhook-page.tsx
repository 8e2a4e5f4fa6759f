import { getWebhook, listDeliveries, type ShownWebhook } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { MakePage } from '../../page/add-page.ts';
import { queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import { organisationNames } from '../../ui/organisation-names.ts';
import { PageForm } from '../../ui/page-form.tsx';
import { Time } from '../../ui/time.tsx';
import { adminPage, demandPart } from '../admin-page.tsx';
import { doneTexts } from './change-webhook.ts';
import { DeliveriesSection } from './deliveries-section.tsx';
import { EventsField } from './events-field.tsx';
import { WebhookState } from './webhook-state.tsx';
import { webhooksPath } from './webhooks-path.ts';

const texts = {
  title: { cs: 'Webhook', en: 'Webhook' },
  back: { cs: 'Všechny webhooky', en: 'All webhooks' },
  url: { cs: 'Kam', en: 'Where' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  since: { cs: 'Přidán', en: 'Added' },
  state: { cs: 'Stav', en: 'State' },
  test: { cs: 'Poslat zkoušku', en: 'Send a test' },
  pause: { cs: 'Pozastavit', en: 'Pause' },
  enable: { cs: 'Znovu zapnout', en: 'Turn on again' },
  save: { cs: 'Uložit události', en: 'Save the events' },
  remove: { cs: 'Smazat webhook', en: 'Delete the webhook' },
  removeLead: {
    cs: 'Smaže se i seznam doručení. Vrátit to nejde.',
    en: 'The list of deliveries is deleted too. There is no way back.',
  },
} as const satisfies Record<string, Text>;

/** `GET /sprava/webhooky/:id`: one webhook with what became of its deliveries. */
export const webhookPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, webhooksPath);
  const { say, actor, language } = page;
  const webhook = await getWebhook(ctx, actor, (request.params as { id: string }).id);
  const isDeadOnly = queryText(request, 'stav') === 'vzdana';
  const cursor = queryText(request, 'od') || undefined;
  const deliveries = await listDeliveries(ctx, actor, webhook.id, { cursor, limit: 25, ...(isDeadOnly && { state: 'dead' }) });
  const nameOf = await organisationNames(ctx, [webhook.organisation], language);
  const address = `${webhooksPath}/${webhook.id}`;
  const done = Object.entries(doneTexts).find(([word]) => word === queryText(request, 'zprava'))?.[1];
  return adminPage(page, {
    part: webhooksPath,
    title: say(texts.title),
    done: done && say(done),
    content: (
      <>
        <p>
          <a href={webhooksPath}>{say(texts.back)}</a>
        </p>
        <WebhookFacts page={page} webhook={webhook} organisation={nameOf(webhook.organisation)} />
        <SwitchForms page={page} webhook={webhook} address={address} />
        <PageForm page={page} action={address}>
          <EventsField page={page} chosen={webhook.events} />
          <button class="button" type="submit" name="akce" value="udalosti">
            {say(texts.save)}
          </button>
        </PageForm>
        <DeliveriesSection
          page={page}
          address={address}
          deliveries={deliveries}
          isDeadOnly={isDeadOnly}
          isOn={webhook.disabledAt === null}
        />
        <details class="card">
          <summary>{say(texts.remove)}</summary>
          <p>{say(texts.removeLead)}</p>
          <PageForm page={page} action={address}>
            <button class="button button-danger" type="submit" name="akce" value="smazat">
              {say(texts.remove)}
            </button>
          </PageForm>
        </details>
      </>
    ),
  });
};

interface WebhookFactsProps {
  readonly page: PageContext;
  readonly webhook: ShownWebhook;
  readonly organisation: string;
}

function WebhookFacts({ page, webhook, organisation }: WebhookFactsProps) {
  const { say, language } = page;
  return (
    <dl class="facts">
      <dt>{say(texts.url)}</dt>
      <dd class="address">{webhook.url}</dd>
      <dt>{say(texts.organisation)}</dt>
      <dd>{organisation}</dd>
      <dt>{say(texts.since)}</dt>
      <dd>
        <Time at={webhook.createdAt} language={language} />
      </dd>
      <dt>{say(texts.state)}</dt>
      <dd>
        <WebhookState page={page} webhook={webhook} />
      </dd>
    </dl>
  );
}

/** Sends a test and pauses, or turns on again. */
function SwitchForms({ page, webhook, address }: { readonly page: PageContext; readonly webhook: ShownWebhook; readonly address: string }) {
  const { say } = page;
  const isOn = webhook.disabledAt === null;
  return (
    <PageForm page={page} action={address} class="actions">
      {isOn && (
        <button class="button" type="submit" name="akce" value="zkouska">
          {say(texts.test)}
        </button>
      )}
      <button class="button button-quiet" type="submit" name="akce" value={isOn ? 'pozastavit' : 'zapnout'}>
        {say(isOn ? texts.pause : texts.enable)}
      </button>
    </PageForm>
  );
}
