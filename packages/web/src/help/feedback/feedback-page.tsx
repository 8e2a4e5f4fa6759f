import { closeFeedback, listFeedback, type ShownFeedback } from '@pasport/api';
import type { Text } from '@pasport/model';
import { adminPage, demandPart } from '../../admin/admin-page.tsx';
import type { MakePage } from '../../page/add-page.ts';
import { formBody, queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import { organisationNames, type NameOrganisation } from '../../ui/organisation-names.ts';
import { PageForm } from '../../ui/page-form.tsx';
import { Time } from '../../ui/time.tsx';

export const feedbackPath = '/sprava/podnety';
const texts = {
  title: { cs: 'Podněty návštěvníků', en: 'Messages of visitors' },
  lead: {
    cs: 'Podněty k přístupnosti (odpovídá se do 30 dnů) a žádosti o data, která v registru nejsou. Po vyřízení se e-mail pro odpověď smaže hned, podnět za půl roku.',
    en: 'Feedback on accessibility (to be answered within 30 days) and requests for data that are not registered. Once dealt with, the e-mail for the answer is deleted at once, the message after half a year.',
  },
  open: { cs: 'Čekající', en: 'Waiting' },
  closed: { cs: 'Vyřízené', en: 'Dealt with' },
  none: { cs: 'Žádný takový podnět není.', en: 'There is no such message.' },
  accessibility: { cs: 'Přístupnost', en: 'Accessibility' },
  'data-request': { cs: 'Žádost o data', en: 'Request for data' },
  about: { cs: 'Týká se', en: 'About' },
  whose: { cs: 'Čí data', en: 'Whose data' },
  reply: { cs: 'Odpovědět', en: 'Answer to' },
  close: { cs: 'Vyřízeno', en: 'Dealt with' },
  next: { cs: 'Starší', en: 'Older' },
  done: { cs: 'Podnět je vyřízený.', en: 'The message is dealt with.' },
  states: { cs: 'Stav podnětů', en: 'State of the messages' },
} as const satisfies Record<string, Text>;

/** `GET /sprava/podnety`: what visitors wrote. */
export const feedbackPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, feedbackPath);
  const { say, actor, language } = page;
  const isClosed = queryText(request, 'stav') === 'vyrizene';
  const cursor = queryText(request, 'od') || undefined;
  const { items, next } = await listFeedback(ctx, actor, { isClosed, cursor });
  const nameOf = await organisationNames(
    ctx,
    items.map(({ organisation }) => organisation),
    language,
  );
  return adminPage(page, {
    part: feedbackPath,
    title: say(texts.title),
    done: queryText(request, 'zprava') === 'vyrizeno' ? say(texts.done) : undefined,
    content: (
      <>
        <p>{say(texts.lead)}</p>
        <nav aria-label={say(texts.states)}>
          <p class="actions">
            <a href={feedbackPath} aria-current={isClosed ? undefined : 'true'}>
              {say(texts.open)}
            </a>
            <a href={`${feedbackPath}?stav=vyrizene`} aria-current={isClosed ? 'true' : undefined}>
              {say(texts.closed)}
            </a>
          </p>
        </nav>
        {items.length === 0 && <p>{say(texts.none)}</p>}
        {items.map((item) => (
          <Message key={item.id} page={page} item={item} nameOf={nameOf} />
        ))}
        {next !== null && (
          <p>
            <a href={`${feedbackPath}?${isClosed ? 'stav=vyrizene&' : ''}od=${next}`}>{say(texts.next)}</a>
          </p>
        )}
      </>
    ),
  });
};

/** `POST /sprava/podnety`: marks a message as dealt with. */
export const postFeedback: MakePage = async ({ ctx, page, request, reply }) => {
  demandPart(page, feedbackPath);
  await closeFeedback(ctx, page.actor, formBody(request).text('id'), { requestId: request.id });
  return reply.redirect(`${feedbackPath}?zprava=vyrizeno`, 303);
};

interface MessageProps {
  readonly page: PageContext;
  readonly item: ShownFeedback;
  readonly nameOf: NameOrganisation;
}

function Message({ page, item, nameOf }: MessageProps) {
  const { say, language } = page;
  const { id, kind, text, address, organisation, replyTo, createdAt, closedAt } = item;
  return (
    <article aria-labelledby={`podnet-${id}`}>
      <h2 id={`podnet-${id}`}>
        {say(texts[kind])}, <Time at={createdAt} language={language} />
      </h2>
      {text.split(/\n\s*\n/u).map((paragraph) => (
        <p key={paragraph} class="message-text" lang={item.language}>
          {paragraph}
        </p>
      ))}
      <dl class="facts">
        {address !== null && (
          <>
            <dt>{say(texts.about)}</dt>
            <dd>
              <a href={address}>{readable(address)}</a>
            </dd>
          </>
        )}
        {organisation !== null && (
          <>
            <dt>{say(texts.whose)}</dt>
            <dd>{nameOf(organisation)}</dd>
          </>
        )}
        {replyTo !== null && (
          <>
            <dt>{say(texts.reply)}</dt>
            <dd>
              <a href={`mailto:${encodeURIComponent(replyTo)}`}>{replyTo}</a>
            </dd>
          </>
        )}
      </dl>
      {closedAt === null && (
        <PageForm page={page} action={feedbackPath}>
          <input type="hidden" name="id" value={id} />
          <button class="button button-quiet" type="submit">
            {say(texts.close)}
          </button>
        </PageForm>
      )}
    </article>
  );
}

/** An address as people read it. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
