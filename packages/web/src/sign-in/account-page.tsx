import { getOwnAccount, sessionsOf, type OwnAccount, type ShownSession } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { DetailsSection } from './details-section.tsx';
import { MembershipsSection } from './memberships-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

const texts = {
  title: { cs: 'Můj účet', en: 'My account' },
  keys: { cs: 'Moje přístupové klíče', en: 'My access tokens' },
  keysLead: {
    cs: 'Klíčem se vašim jménem přihlásí program – REST nebo příkazová řádka.',
    en: 'With a token, a program signs in for you – REST or the command line.',
  },
  searches: { cs: 'Moje uložená hledání', en: 'My saved searches' },
  keysTitle: { cs: 'Přístupové klíče', en: 'Access tokens' },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = {
  pozvanka: { cs: 'Pozvánka je přijatá, jste přihlášeni.', en: 'The invitation is accepted, you are signed in.' },
  udaje: { cs: 'Údaje jsou uložené.', en: 'Your details are saved.' },
  role: { cs: 'Od teď jednáte v jiné roli.', en: 'From now on you act in another role.' },
  heslo: { cs: 'Heslo je změněné, ostatní přihlášení skončila.', en: 'The password is changed, other sessions have ended.' },
  'faktor-vypnut': { cs: 'Druhý faktor je vypnutý.', en: 'The second factor is off.' },
  prihlaseni: { cs: 'Přihlášení je ukončené.', en: 'The session has ended.' },
};

/** What the sections of the page work with. */
export interface AccountState {
  readonly account: OwnAccount;
  readonly sessions: readonly ShownSession[];
  readonly nameOf: (organisation: string | null) => string;
  readonly faults: readonly FormFault[];
}

/** `GET /ucet`: the own account. */
export const accountPage: MakePage = async (asked) => await accountPageOf(asked, []);

/** The own account, after a form of it was refused with its faults. */
export async function accountPageOf(asked: PageRequest, faults: readonly FormFault[]): Promise<Page> {
  const { ctx, page, request } = asked;
  const account = await getOwnAccount(ctx, page.actor, request.session);
  if (!account) throw new Problem('not-signed-in');
  const sessions = await sessionsOf(ctx, page.actor, undefined);
  const nameOf = await organisationNames(
    ctx,
    [...account.memberships, ...sessions].map(({ organisation }) => organisation),
    page.language,
  );
  const state: AccountState = { account, sessions, nameOf, faults };
  const message = faults.length > 0 ? undefined : messages[queryText(request, 'zprava')];
  const { say } = page;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={page.language} />
        <h1>{say(texts.title)}</h1>
        {message && (
          <p class="notice notice-success" role="status">
            {say(message)}
          </p>
        )}
        <DetailsSection page={page} state={state} />
        <MembershipsSection page={page} state={state} />
        <PasswordSection page={page} state={state} />
        <SecondFactorSection page={page} state={state} />
        <p>
          <a href="/ulozena-hledani">{say(texts.searches)}</a>
        </p>
        <h2>{say(texts.keysTitle)}</h2>
        <p>{say(texts.keysLead)}</p>
        <p>
          <a href="/ucet/klice">{say(texts.keys)}</a>
        </p>
        <SessionsSection page={page} state={state} />
      </>
    ),
  };
}
