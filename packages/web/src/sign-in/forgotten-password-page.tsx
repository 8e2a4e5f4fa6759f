import { askedOf, askForReset, contactOf, type Context } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { isEmail } from '../ui/is-email.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { waitText } from './wait-text.ts';

export const forgottenPasswordPath = '/zapomenute-heslo';
const texts = {
  title: { cs: 'Zapomenuté heslo', en: 'Forgotten password' },
  lead: {
    cs: 'Napište e-mail svého účtu. Pošleme na něj odkaz, kterým si nastavíte nové heslo.',
    en: 'Enter the e-mail of your account. We send a link to it by which you set a new password.',
  },
  email: { cs: 'E-mail', en: 'E-mail' },
  emailFault: { cs: 'Zadejte e-mail, např. jana@obec.cz.', en: 'Enter an e-mail such as jana@obec.cz.' },
  submit: { cs: 'Poslat odkaz', en: 'Send the link' },
  done: {
    cs: 'Pokud k tomuto e-mailu patří účet, přijde na něj do několika minut zpráva s odkazem. Odkaz platí hodinu a jen jednou.',
    en: 'If there is an account with this e-mail, a message with a link will come to it within a few minutes. The link works for an hour and once only.',
  },
  nothing: {
    cs: 'Nic nepřišlo? Podívejte se do nevyžádané pošty. Na jeden účet posíláme nejvýš tři zprávy za hodinu, platí odkaz z poslední.',
    en: 'Nothing came? Look into the junk mail. We send three messages an hour to one account at most; the link of the last one works.',
  },
  again: { cs: 'Zadat e-mail znovu', en: 'Enter the e-mail again' },
  noMail: {
    cs: 'Tento registr neposílá e-maily. O odkaz pro nové heslo požádejte správce své organizace.',
    en: 'This registry sends no mail. Ask the administrator of your organisation for a link to a new password.',
  },
  contact: { cs: 'Kontakt na provozovatele registru:', en: 'Contact of the operator of the registry:' },
  back: { cs: 'Zpět na přihlášení', en: 'Back to signing in' },
} as const satisfies Record<string, Text>;

/** `GET /zapomenute-heslo`: asks for the e-mail; says whom to turn to where no mail is sent. */
export const forgottenPasswordPage: MakePage = async ({ ctx, page, request }) =>
  await forgottenPage(ctx, page, { isSent: queryText(request, 'zprava') === 'odeslano' });

/** `POST /zapomenute-heslo`: says the same whether there is such an account or not. */
export const postForgottenPassword: MakePage = async ({ ctx, page, request, reply }) => {
  const email = formBody(request).text('email').trim();
  if (!isEmail(email)) return await forgottenPage(ctx, page, { email, faults: [{ field: 'email', message: page.say(texts.emailFault) }] });
  try {
    await askForReset(ctx, email, askedOf(request));
    return reply.redirect(`${forgottenPasswordPath}?zprava=odeslano`, 303);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'mail-not-set-up') return await forgottenPage(ctx, page, { status: error.status });
    if (error.code !== 'too-many-requests') throw error;
    return await forgottenPage(ctx, page, {
      email,
      faults: [{ field: '', message: waitText(error, page.language) }],
      status: error.status,
    });
  }
};

interface State {
  readonly email?: string;
  readonly faults?: readonly FormFault[];
  readonly status?: number;
  readonly isSent?: boolean;
}

async function forgottenPage(ctx: Context, page: PageContext, { email, faults = [], status, isSent = false }: State): Promise<Page> {
  const { say } = page;
  const hasFaults = faults.length > 0;
  const contact = await contactOf(ctx);
  return {
    title: say(texts.title),
    hasFaults,
    status: status ?? (hasFaults ? 422 : 200),
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={page.language} />
        <h1>{say(texts.title)}</h1>
        {!ctx.mailer && <p class="notice notice-warning">{say(texts.noMail)}</p>}
        {ctx.mailer && isSent && (
          <>
            <DoneNotice>{say(texts.done)}</DoneNotice>
            <p>{say(texts.nothing)}</p>
            <p>
              <a href={forgottenPasswordPath}>{say(texts.again)}</a>
            </p>
          </>
        )}
        {ctx.mailer && !isSent && <EmailForm page={page} email={email} faults={faults} />}
        {contact !== undefined && (
          <p>
            {say(texts.contact)} <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        )}
        <p>
          <a href="/prihlaseni">{say(texts.back)}</a>
        </p>
      </>
    ),
  };
}

interface EmailFormProps {
  readonly page: PageContext;
  readonly email: string | undefined;
  readonly faults: readonly FormFault[];
}

function EmailForm({ page, email, faults }: EmailFormProps) {
  const { say } = page;
  return (
    <>
      <p>{say(texts.lead)}</p>
      <PageForm page={page} action={forgottenPasswordPath} class="narrow-form">
        <TextField
          name="email"
          type="email"
          label={say(texts.email)}
          value={email}
          autocomplete="username"
          maxLength={254}
          faults={faults}
        />
        <button class="button" type="submit">
          {say(texts.submit)}
        </button>
      </PageForm>
    </>
  );
}
