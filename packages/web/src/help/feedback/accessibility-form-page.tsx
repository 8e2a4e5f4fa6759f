import type { Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../../page/add-page.ts';
import { formBody, queryText } from '../../page/form-body.ts';
import type { Page } from '../../page/render-page.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { FormFault } from '../../ui/form-fault.ts';
import { DoneNotice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GuestForm } from './guest-form.tsx';
import { MessageFields } from './message-fields.tsx';
import { takeMessage } from './take-message.ts';

export const accessibilityFormPath = '/pristupnost/podnet';
const texts = {
  title: { cs: 'Podnět k přístupnosti', en: 'Feedback on accessibility' },
  statement: { cs: 'Prohlášení o přístupnosti', en: 'Accessibility statement' },
  lead: {
    cs: 'Nejde něco přečíst, ovládnout nebo pochopit? Napište nám, opravíme to. Odpovíme do 30 dnů.',
    en: 'Is there anything that you cannot read, operate or understand? Tell us and we will mend it. We answer within 30 days.',
  },
  text: { cs: 'Co nejde', en: 'What does not work' },
  hint: {
    cs: 'Napište i prohlížeč a pomůcky, které používáte, například odečítač nebo zvětšení.',
    en: 'Also name your browser and the aids that you use, such as a screen reader or magnification.',
  },
  address: { cs: 'Na které stránce (nepovinné)', en: 'On which page (optional)' },
  addressHint: { cs: 'Adresa z prohlížeče, nebo třeba /hledat.', en: 'The address in the browser, or for example /hledat.' },
  done: {
    cs: 'Děkujeme, podnět jsme přijali. Uvedli-li jste e-mail, odpovíme na něj do 30 dnů.',
    en: 'Thank you, your message has come. If you gave an e-mail, we answer within 30 days.',
  },
} as const satisfies Record<string, Text>;

interface Typed {
  readonly text: string;
  readonly address: string;
  readonly replyTo: string;
}

/** `GET /pristupnost/podnet`: tells the operator of an obstacle. */
export const accessibilityFormPage: MakePage = async (asked) =>
  formPage(asked, { text: '', address: queryText(asked.request, 'stranka'), replyTo: '' }, []);

/** `POST /pristupnost/podnet`: takes it. */
export const postAccessibilityForm: MakePage = async (asked) => {
  const form = formBody(asked.request);
  const typed = { text: form.text('text'), address: form.text('stranka').trim(), replyTo: form.text('odpoved') };
  const faults = await takeMessage(asked, { ...typed, kind: 'accessibility', address: ownAddress(typed.address, asked.ctx.baseUrl) });
  return faults.length > 0 ? formPage(asked, typed, faults) : asked.reply.redirect(`${accessibilityFormPath}?zprava=odeslano`, 303);
};

/** Path and query of an address of ours, also when it was copied whole. */
function ownAddress(text: string, baseUrl: string): string | undefined {
  const url = URL.parse(text, baseUrl);
  return text === '' || url?.origin !== new URL(baseUrl).origin ? undefined : `${url.pathname}${url.search}`;
}

function formPage({ ctx, page, request }: PageRequest, { text, address, replyTo }: Typed, faults: readonly FormFault[]): Page {
  const { say, language } = page;
  const isDone = faults.length === 0 && queryText(request, 'zprava') === 'odeslano';
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    content: (
      <>
        <Breadcrumbs crumbs={[{ title: say(texts.statement), href: '/pristupnost' }, { title: say(texts.title) }]} language={language} />
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        {isDone ? (
          <DoneNotice>{say(texts.done)}</DoneNotice>
        ) : (
          <>
            <p class="lead">{say(texts.lead)}</p>
            <GuestForm ctx={ctx} page={page} action={accessibilityFormPath} label={say(texts.title)}>
              <TextField name="stranka" label={say(texts.address)} hint={say(texts.addressHint)} value={address} maxLength={2_000} />
              <MessageFields
                page={page}
                label={say(texts.text)}
                hint={say(texts.hint)}
                text={text}
                replyTo={replyTo}
                rows={6}
                faults={faults}
              />
            </GuestForm>
          </>
        )}
      </>
    ),
  };
}
