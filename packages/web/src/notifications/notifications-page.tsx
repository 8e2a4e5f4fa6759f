import { listNotifications, readNotifications, type ShownNotification } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { textIn } from '../passport/text-in.ts';
import { PageForm } from '../ui/page-form.tsx';
import { Time } from '../ui/time.tsx';
import { webhooksPath } from '../admin/webhooks/webhooks-path.ts';
import { savedSearchesPath } from '../search/saved/saved-searches-path.ts';
import { notificationsPath } from './notifications-path.ts';

const texts = {
  title: { cs: 'Oznámení', en: 'Notifications' },
  none: { cs: 'Zatím vám nic neoznamujeme.', en: 'There is nothing to tell you yet.' },
  unread: { cs: 'nové', en: 'new' },
  allRead: { cs: 'Označit vše za přečtené', en: 'Mark all as read' },
  read: { cs: 'Označit za přečtené', en: 'Mark as read' },
  older: { cs: 'Starší oznámení', en: 'Older notifications' },
  settings: { cs: 'Co a jak vám oznamovat', en: 'What to tell you, and how' },
  hidden: { cs: 'pasport, který teď nevidíte', en: 'a passport that you do not see now' },
  open: { cs: 'Otevřít', en: 'Open' },
} as const satisfies Record<string, Text>;

/** Where things that concern no passport are seen to. */
const places: Partial<Record<ShownNotification['kind'], string>> = {
  feedback: '/sprava/podnety',
  'token-expiring': '/ucet/klice',
};

/** Pages of things that a notification names in its data. */
const pagesOfThings: Partial<Record<ShownNotification['kind'], { readonly name: string; readonly path: string }>> = {
  'saved-search': { name: 'search', path: savedSearchesPath },
  'webhook-disabled': { name: 'webhook', path: webhooksPath },
};

/** Where to see to what a notification tells, when it concerns no passport. */
function placeOf({ kind, data }: ShownNotification): string | undefined {
  const page = pagesOfThings[kind];
  const id = page && data[page.name];
  return page && typeof id === 'string' ? `${page.path}/${encodeURIComponent(id)}` : (page?.path ?? places[kind]);
}

/** `GET /oznameni`: what the person was told of, unread first. */
export const notificationsPage: MakePage = async ({ ctx, page, request }) => {
  if (page.actor.kind === 'guest') throw new Problem('not-signed-in');
  const { say } = page;
  const cursor = queryText(request, 'od');
  const { items, unread, next } = await listNotifications(ctx, page.actor, cursor === '' ? {} : { cursor });
  return {
    title: say(texts.title),
    styles: ['passport.css', 'notifications.css'],
    content: (
      <>
        <h1>{say(texts.title)}</h1>
        <p>
          <a href={`${notificationsPath}/nastaveni`}>{say(texts.settings)}</a>
        </p>
        {unread > 0 && (
          <PageForm page={page} action={notificationsPath}>
            <button class="button" type="submit">
              {say(texts.allRead)}
            </button>
          </PageForm>
        )}
        {items.length === 0 ? (
          <p>{say(texts.none)}</p>
        ) : (
          <ul class="notifications">
            {items.map((item) => (
              <li key={item.id} class="card">
                <Notification page={page} item={item} />
              </li>
            ))}
          </ul>
        )}
        {next !== null && (
          <p>
            <a href={`${notificationsPath}?od=${encodeURIComponent(next)}`} rel="next">
              {say(texts.older)}
            </a>
          </p>
        )}
      </>
    ),
  };
};

/** `POST /oznameni`: marks one as read, or all of them. */
export const postNotifications: MakePage = async ({ ctx, page, request, reply }) => {
  const form = formBody(request);
  await readNotifications(ctx, page.actor, form.has('id') ? [form.text('id')] : 'all');
  return reply.redirect(notificationsPath, 303);
};

function Notification({ page, item }: { readonly page: PageContext; readonly item: ShownNotification }) {
  const { say, language } = page;
  const place = placeOf(item);
  return (
    <>
      <p>
        <strong>{say(item.title)}</strong> {!item.isRead && <span class="tag">{say(texts.unread)}</span>}
        <br />
        {item.passport && <PassportLink page={page} passport={item.passport} />}
        {!item.passport && place !== undefined && <a href={place}>{say(texts.open)}</a>}
      </p>
      <p class="muted">
        <Time at={item.at} language={language} />
      </p>
      {!item.isRead && (
        <PageForm page={page} action={notificationsPath}>
          <button class="button button-quiet button-small" type="submit" name="id" value={item.id}>
            {say(texts.read)}
            <span class="visually-hidden">: {say(item.title)}</span>
          </button>
        </PageForm>
      )}
    </>
  );
}

interface PassportLinkProps {
  readonly page: PageContext;
  readonly passport: NonNullable<ShownNotification['passport']>;
}

function PassportLink({ page: { say, language }, passport: { id, title } }: PassportLinkProps) {
  if (!title) return <span class="muted">{say(texts.hidden)}</span>;
  const { value, lang } = textIn(title, language);
  return (
    <a href={passportUrl(id)} lang={lang}>
      {value}
    </a>
  );
}
