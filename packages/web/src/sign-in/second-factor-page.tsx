import { getOwnAccount } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { MembershipsSection } from './memberships-section.tsx';

const texts = {
  title: { cs: 'Nastavte si druhý faktor', en: 'Set up a second factor' },
  lead: {
    cs: 'Vaše role vyžaduje kromě hesla kód z aplikace v telefonu. Nastavíte ho jednou, asi za dvě minuty; pak se dostanete ke všemu ostatnímu.',
    en: 'Your role demands a code of an application in your phone beside the password. You set it up once, in about two minutes; then everything else opens.',
  },
  password: { cs: 'Heslo pro potvrzení', en: 'Password, to confirm' },
  submit: { cs: 'Pokračovat', en: 'Continue' },
  again: {
    cs: 'Přihlásili jste se bez druhého faktoru. Odhlaste se a přihlaste se heslem a kódem, nebo u poskytovatele s vícefázovým ověřením.',
    en: 'You signed in without a second factor. Sign out and sign in with your password and code, or at your provider with multi-factor authentication.',
  },
  otherRole: {
    cs: 'Roli, která druhý faktor nevyžaduje, můžete používat i bez něj.',
    en: 'A role that demands no second factor can be used without one.',
  },
  signOut: { cs: 'Odhlásit se a začít znovu', en: 'Sign out and begin again' },
} as const satisfies Record<string, Text>;

/** `GET /ucet/druhy-faktor`: where those are led who owe the second factor that their role demands. */
export const secondFactorPage: MakePage = async (asked) => {
  const account = await getOwnAccount(asked.ctx, asked.page.actor, asked.request.session);
  if (account && (!account.secondFactor.isDemanded || account.secondFactor.isShown)) return asked.reply.redirect('/ucet', 303);
  return await secondFactorPageOf(asked, []);
};

/** The page, after its form was refused with its faults. */
export async function secondFactorPageOf({ ctx, page, request }: PageRequest, faults: readonly FormFault[]): Promise<Page> {
  const account = await getOwnAccount(ctx, page.actor, request.session);
  if (!account) throw new Problem('not-signed-in');
  const { say, language } = page;
  const organisations = account.memberships.map(({ organisation }) => organisation);
  const nameOf = await organisationNames(ctx, organisations, language);
  const maySetUp = account.hasPassword && !account.secondFactor.isOn;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        <p>{say(maySetUp ? texts.lead : texts.again)}</p>
        {maySetUp && <SetUpForm page={page} faults={faults} />}
        {account.memberships.length > 1 && (
          <>
            <MembershipsSection page={page} state={{ account, nameOf }} />
            <p class="muted">{say(texts.otherRole)}</p>
          </>
        )}
        {!maySetUp && (
          <PageForm page={page} action="/odhlaseni">
            <button class="button" type="submit">
              {say(texts.signOut)}
            </button>
          </PageForm>
        )}
      </>
    ),
  };
}

function SetUpForm({ page, faults }: { readonly page: PageContext; readonly faults: readonly FormFault[] }) {
  const { say } = page;
  return (
    <PageForm page={page} action="/ucet/druhy-faktor" class="narrow-form">
      <input type="hidden" name="odkud" value="nastaveni" />
      <TextField name="heslo-faktor" type="password" label={say(texts.password)} autocomplete="current-password" faults={faults} />
      <button class="button" type="submit" name="krok" value="zapnout">
        {say(texts.submit)}
      </button>
    </PageForm>
  );
}
