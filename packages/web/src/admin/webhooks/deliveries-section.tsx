import type { DeliveryPage, ShownDelivery } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn, wordFor } from '@pasport/validator';
import type { PageContext } from '../../page/page-context.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageForm } from '../../ui/page-form.tsx';
import { Time } from '../../ui/time.tsx';
import { answerText, deliveryStates } from './delivery-words.ts';
import { eventNames } from './event-names.ts';

const texts = {
  title: { cs: 'Doručení', en: 'Deliveries' },
  filter: { cs: 'Která doručení', en: 'Which deliveries' },
  all: { cs: 'Všechna', en: 'All' },
  dead: { cs: 'Jen vzdaná', en: 'Only given up' },
  none: { cs: 'Žádné takové doručení není.', en: 'There is no such delivery.' },
  event: { cs: 'Událost', en: 'Event' },
  state: { cs: 'Stav', en: 'State' },
  answer: { cs: 'Odpověď', en: 'Answer' },
  attempts: { cs: 'Pokusů', en: 'Attempts' },
  next: { cs: 'Další pokus', en: 'Next attempt' },
  action: { cs: 'Akce', en: 'Action' },
  again: { cs: 'Poslat znovu', en: 'Send again' },
  sent: { cs: 'Co se posílá', en: 'What is sent' },
  older: { cs: 'Starší doručení', en: 'Older deliveries' },
} as const satisfies Record<string, Text>;
const tags = { waiting: 'tag', delivered: 'tag tag-success', dead: 'tag tag-error' } as const;

interface DeliveriesSectionProps {
  readonly page: PageContext;
  /** Address of the webhook. */
  readonly address: string;
  readonly deliveries: DeliveryPage;
  readonly isDeadOnly: boolean;
  /** A webhook that is off is sent nothing by hand either. */
  readonly isOn: boolean;
}

/** Deliveries of a webhook, the newest first: how far they got, and sending them again. */
export function DeliveriesSection({ page, address, deliveries, isDeadOnly, isOn }: DeliveriesSectionProps) {
  const { say } = page;
  const { items, next } = deliveries;
  return (
    <section aria-labelledby="doruceni">
      <h2 id="doruceni">{say(texts.title)}</h2>
      <nav aria-label={say(texts.filter)}>
        <p class="actions">
          <a href={address} aria-current={isDeadOnly ? undefined : 'true'}>
            {say(texts.all)}
          </a>
          <a href={`${address}?stav=vzdana`} aria-current={isDeadOnly ? 'true' : undefined}>
            {say(texts.dead)}
          </a>
        </p>
      </nav>
      {items.length === 0 ? <p>{say(texts.none)}</p> : <DeliveriesTable page={page} address={address} items={items} isOn={isOn} />}
      {next !== null && (
        <p>
          <a href={`${address}?${isDeadOnly ? 'stav=vzdana&' : ''}od=${next}`} rel="next">
            {say(texts.older)}
          </a>
        </p>
      )}
    </section>
  );
}

interface DeliveriesTableProps {
  readonly page: PageContext;
  readonly address: string;
  readonly items: readonly ShownDelivery[];
  readonly isOn: boolean;
}

function DeliveriesTable({ page, address, items, isOn }: DeliveriesTableProps) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[
        { title: say(texts.event) },
        { title: say(texts.state) },
        { title: say(texts.answer) },
        { title: say(texts.attempts), isNumber: true },
        { title: say(texts.next) },
        { title: say(texts.action), isTitleHidden: true },
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <DeliveryEvent key="event" page={page} item={item} />,
          <span key="state" class={tags[item.state]}>
            {say(deliveryStates[item.state])}
          </span>,
          answerText(item, language) || '–',
          numberIn(language, item.attempts),
          item.nextAt === null ? '–' : <Time key="next" at={item.nextAt} language={language} />,
          isOn && item.state !== 'waiting' && <SendAgain key="again" page={page} address={address} item={item} />,
        ],
      }))}
    />
  );
}

function DeliveryEvent({ page: { say, language }, item }: { readonly page: PageContext; readonly item: ShownDelivery }) {
  return (
    <>
      {wordFor(eventNames, item.kind, language)}
      <br />
      <span class="muted">
        <Time at={item.createdAt} language={language} />
      </span>
      <details>
        <summary>{say(texts.sent)}</summary>
        <code class="payload">{JSON.stringify(item.payload, null, 1)}</code>
      </details>
    </>
  );
}

function SendAgain({ page, address, item }: { readonly page: PageContext; readonly address: string; readonly item: ShownDelivery }) {
  const { say, language } = page;
  return (
    <PageForm page={page} action={address}>
      <input type="hidden" name="akce" value="znovu" />
      <button class="button button-quiet button-small" type="submit" name="doruceni" value={item.id}>
        {say(texts.again)}
        <span class="visually-hidden">
          : {wordFor(eventNames, item.kind, language)}, <Time at={item.createdAt} language={language} />
        </span>
      </button>
    </PageForm>
  );
}
