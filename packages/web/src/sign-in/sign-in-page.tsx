import { askedOf, finishSignIn, ownPath, setSessionCookie, signIn, type Context, type SignedIn } from '@pasport/api';
import { Problem, problemCodes, type Text } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CodeForm } from './code-form.tsx';
import { forgottenPasswordPath } from './forgotten-password-page.tsx';
import { ProviderLinks } from './provider-links.tsx';
import { waitText } from './wait-text.ts';

const texts = {
  title: { cs: 'Přihlášení', en: 'Sign in' },
  lead: {
    cs: 'Hledat a číst veřejné pasporty můžete i bez přihlášení. Účet potřebujete k registraci dat a k práci datového týmu.',
    en: 'You can search and read public passports without signing in. You need an account to register data and to work in the data team.',
  },
  email: { cs: 'E-mail', en: 'E-mail' },
  password: { cs: 'Heslo', en: 'Password' },
  submit: { cs: 'Přihlásit se', en: 'Sign in' },
  wrong: {
    cs: 'E-mail nebo heslo nesouhlasí. Zkontrolujte je a zkuste to znovu.',
    en: 'The e-mail or the password does not fit. Check them and try again.',
  },
  codeWrong: { cs: 'Kód nesouhlasí nebo už byl použit.', en: 'The code does not fit or has been used already.' },
  tooOld: { cs: 'Přihlašování trvalo příliš dlouho, začněte prosím znovu.', en: 'Signing in took too long, please start again.' },
  emailMissing: { cs: 'Zadejte e-mail.', en: 'Enter your e-mail.' },
  passwordMissing: { cs: 'Zadejte heslo.', en: 'Enter your password.' },
  lost: { cs: 'Zapomenuté heslo', en: 'Forgotten password' },
  account: {
    cs: 'O nový účet požádejte správce své organizace.',
    en: 'For a new account ask the administrator of your organisation.',
  },
  reset: { cs: 'Heslo je nastavené. Teď se s ním přihlaste.', en: 'The password is set. Now sign in with it.' },
  out: { cs: 'Jste odhlášeni.', en: 'You are signed out.' },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = { heslo: texts.reset, odhlaseno: texts.out };

interface SignInState {
  readonly back: string;
  readonly email?: string;
  readonly faults?: readonly FormFault[];
  readonly status?: number;
  readonly message?: Text | undefined;
}

/** `GET /prihlaseni`: the form; those who are signed in go where they wanted. */
export const signInPage: MakePage = async ({ ctx, page, request, reply }) => {
  const back = ownPath(queryText(request, 'zpet') || '/');
  if (page.actor.kind === 'person') return reply.redirect(back, 303);
  return signInForm(ctx, page, { back, message: messages[queryText(request, 'zprava')] });
};

/** `POST /prihlaseni`: signs in by e-mail and password, then by the second factor. */
export const postSignIn: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  const form = formBody(request);
  const back = ownPath(form.text('zpet') || '/');
  const [email, password] = [form.text('email').trim(), form.text('heslo')];
  if (form.has('listek')) return await postCode(asked, back);
  const faults = [
    ...(email === '' ? [{ field: 'email', message: page.say(texts.emailMissing) }] : []),
    ...(password === '' ? [{ field: 'heslo', message: page.say(texts.passwordMissing) }] : []),
  ];
  if (faults.length > 0) return signInForm(ctx, page, { back, email, faults, status: 422 });
  try {
    return enter(asked, await signIn(ctx, { email, password }, askedOf(request)), back);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'code-required') return codePage(page, { ticket: String(error.params['ticket']), back });
    const message = error.code === 'sign-in-failed' ? page.say(texts.wrong) : problemText(page, error);
    const field = error.code === 'sign-in-failed' ? 'email' : '';
    return signInForm(ctx, page, { back, email, faults: [{ field, message }], status: error.status });
  }
};

async function postCode(asked: PageRequest, back: string): Promise<Page | FastifyReply> {
  const { ctx, page, request } = asked;
  const form = formBody(request);
  const ticket = form.text('listek');
  try {
    return enter(asked, await finishSignIn(ctx, ticket, form.text('kod').trim(), askedOf(request)), back);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'sign-in-too-old')
      return signInForm(ctx, page, { back, faults: [{ field: '', message: page.say(texts.tooOld) }], status: error.status });
    const isWrong = error.code === 'sign-in-failed';
    const message = isWrong ? page.say(texts.codeWrong) : problemText(page, error);
    return codePage(page, { ticket, back, faults: [{ field: isWrong ? 'kod' : '', message }], status: error.status });
  }
}

function enter({ ctx, reply }: PageRequest, session: SignedIn, back: string): FastifyReply {
  setSessionCookie(ctx, reply, session);
  return reply.redirect(back, 303);
}

function problemText(page: PageContext, problem: Problem): string {
  return problem.code === 'too-many-requests' ? waitText(problem, page.language) : page.say(problemCodes[problem.code].title);
}

function codePage(
  page: PageContext,
  state: { readonly ticket: string; readonly back: string; readonly faults?: readonly FormFault[]; readonly status?: number },
): Page {
  const { faults = [], status } = state;
  return {
    title: page.say(texts.title),
    hasFaults: faults.length > 0,
    styles: ['tables.css', 'admin.css'],
    ...(status !== undefined && { status }),
    content: <CodeForm page={page} {...state} faults={faults} />,
  };
}

function signInForm(ctx: Context, page: PageContext, { back, email, faults = [], status, message }: SignInState): Page {
  const { say, language } = page;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    styles: ['tables.css', 'admin.css'],
    ...(status !== undefined && { status }),
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        {message && (
          <p class="notice notice-success" role="status">
            {say(message)}
          </p>
        )}
        <p>{say(texts.lead)}</p>
        <PageForm page={page} action="/prihlaseni" class="narrow-form">
          <input type="hidden" name="zpet" value={back} />
          <TextField
            name="email"
            type="email"
            label={say(texts.email)}
            value={email}
            autocomplete="username"
            maxLength={254}
            faults={faults}
          />
          <TextField name="heslo" type="password" label={say(texts.password)} autocomplete="current-password" faults={faults} />
          <button class="button" type="submit">
            {say(texts.submit)}
          </button>
        </PageForm>
        <p>
          <a href={forgottenPasswordPath}>{say(texts.lost)}</a>
        </p>
        <ProviderLinks ctx={ctx} language={language} back={back} />
        <p class="muted">{say(texts.account)}</p>
      </>
    ),
  };
}
