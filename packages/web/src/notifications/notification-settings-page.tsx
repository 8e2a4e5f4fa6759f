import {
  askedOf,
  getNotificationSettings,
  notificationChoices,
  notificationKinds,
  putNotificationSettings,
  type Choice,
  type NotificationKind,
} from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { notificationsPath } from './notifications-path.ts';

const settingsPath = `${notificationsPath}/nastaveni`;
const texts = {
  title: { cs: 'Co a jak vám oznamovat', en: 'What to tell you, and how' },
  noMail: {
    cs: 'Provozovatel e-mail nenastavil: vše zůstává v seznamu oznámení.',
    en: 'The operator has set up no mail: everything stays in the list of notifications.',
  },
  save: { cs: 'Uložit', en: 'Save' },
  saved: { cs: 'Nastavení oznámení je uložené.', en: 'The settings of notifications are saved.' },
  back: { cs: 'Zpět na oznámení', en: 'Back to the notifications' },
} as const satisfies Record<string, Text>;

const choiceNames: Readonly<Record<Choice, Text>> = {
  off: { cs: 'neoznamovat', en: 'do not tell' },
  'in-app': { cs: 'jen v seznamu', en: 'in the list only' },
  now: { cs: 'e-mailem hned', en: 'by mail at once' },
  daily: { cs: 'e-mailem jednou denně', en: 'by mail once a day' },
  weekly: { cs: 'e-mailem jednou týdně', en: 'by mail once a week' },
};

/** `GET /oznameni/nastaveni`: how the person wants to be told of each kind. */
export const notificationSettingsPage: MakePage = async ({ ctx, page, request }) => {
  if (page.actor.kind === 'guest') throw new Problem('not-signed-in');
  const { say } = page;
  const { items, isMailSent } = await getNotificationSettings(ctx, page.actor);
  const options = notificationChoices.map((value) => ({ value, label: say(choiceNames[value]) }));
  return {
    title: say(texts.title),
    content: (
      <>
        <p>
          <a href={notificationsPath}>{say(texts.back)}</a>
        </p>
        <h1>{say(texts.title)}</h1>
        {queryText(request, 'zprava') === 'ulozeno' && <DoneNotice>{say(texts.saved)}</DoneNotice>}
        {!isMailSent && <p>{say(texts.noMail)}</p>}
        <PageForm page={page} action={settingsPath} class="narrow-form">
          {items.map(({ kind, title, choice }) => (
            <SelectField key={kind} name={kind} label={say(title)} options={options} value={choice} />
          ))}
          <button class="button" type="submit">
            {say(texts.save)}
          </button>
        </PageForm>
      </>
    ),
  };
};

/** `POST /oznameni/nastaveni`: saves all choices; one that is not known is left as usual. */
export const postNotificationSettings: MakePage = async ({ ctx, page, request, reply }) => {
  const form = formBody(request);
  const kinds = Object.keys(notificationKinds) as NotificationKind[];
  const chosen = kinds.flatMap((kind) => {
    const choice = notificationChoices.find((one) => one === form.text(kind));
    return choice === undefined ? [] : [[kind, choice] as const];
  });
  await putNotificationSettings(ctx, page.actor, Object.fromEntries(chosen), askedOf(request));
  return reply.redirect(`${settingsPath}?zprava=ulozeno`, 303);
};
