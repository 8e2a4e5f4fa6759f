import { askedOf, resetPassword } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { LinkCodeField } from './link-code-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { waitText } from './wait-text.ts';

const texts = {
  title: { cs: 'Nastavení hesla', en: 'Set a password' },
  lead: {
    cs: 'Po nastavení se všude odhlásíte a přihlásíte se novým heslem.',
    en: 'Afterwards you are signed out everywhere and sign in with the new password.',
  },
  submit: { cs: 'Nastavit heslo', en: 'Set the password' },
} as const satisfies Record<string, Text>;

/** `GET /prihlaseni/heslo`: a new password by a link of a mail or of an administrator. */
export const setPasswordPage: MakePage = async ({ page }) => passwordForm(page, '', []);

/** `POST /prihlaseni/heslo`. */
export const postSetPassword: MakePage = async ({ ctx, page, request, reply }) => {
  const form = formBody(request);
  const secret = form.text('kod').trim().replace(/^.*#/u, '');
  try {
    await resetPassword(ctx, { secret, password: form.text('heslo') }, askedOf(request));
    return reply.redirect('/prihlaseni?zprava=heslo', 303);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return passwordForm(page, secret, faultsOf(page, error));
  }
};

function faultsOf(page: PageContext, problem: Problem): FormFault[] {
  if (problem.code === 'too-many-requests') return [{ field: '', message: waitText(problem, page.language) }];
  const faults = formFaults(page, problem, { '/password': 'heslo' });
  return problem.code === 'link-not-valid' ? faults.map(({ message }) => ({ field: 'kod', message })) : faults;
}

function passwordForm(page: PageContext, code: string, faults: readonly FormFault[]): Page {
  const { say, language } = page;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    islands: ['link-code.js'],
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        <PageForm page={page} action="/prihlaseni/heslo" class="narrow-form">
          <LinkCodeField language={language} value={code} faults={faults} />
          <NewPasswordField language={language} name="heslo" faults={faults} />
          <button class="button" type="submit">
            {say(texts.submit)}
          </button>
        </PageForm>
      </>
    ),
  };
}
