import { askedOf, invite, listPeople, roleNames, roles, type MadeInvitation, type Role, type ShownPerson } from '@pasport/api';
import { Problem, type Language, type Text } from '@pasport/model';
import { timeIn } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { isEmail } from '../ui/is-email.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { adminPage, demandPart } from './admin-page.tsx';
import { InviteForm } from './invite-form.tsx';
import { organisationOptions } from './organisation-field.tsx';
import { PersonTags } from './person-tags.tsx';
import { organisationOf, roleOptions } from './role-options.ts';
import { SecretOnce } from './secret-once.tsx';

const part = '/sprava/lide';
const texts = {
  title: { cs: 'Lidé a role', en: 'People and roles' },
  name: { cs: 'Jméno', en: 'Name' },
  email: { cs: 'E-mail', en: 'E-mail' },
  roles: { cs: 'Role', en: 'Roles' },
  state: { cs: 'Stav', en: 'State' },
  find: { cs: 'Najít člověka', en: 'Find a person' },
  findHint: { cs: 'Část jména nebo e-mailu.', en: 'Part of the name or the e-mail.' },
  filter: { cs: 'Hledat', en: 'Search' },
  none: { cs: 'Nikoho takového tu není.', en: 'There is nobody like that.' },
  invited: {
    cs: 'Pozvánka je připravená. Odkaz pošlete pozvanému sami; zobrazíme ho jen teď. Platí jednou, do',
    en: 'The invitation is ready. Pass the link on yourself; we show it only now. It works once, until',
  },
  mailed: {
    cs: 'Pozvánku posíláme e-mailem. Tentýž odkaz zobrazíme jen teď, pro případ, že by nedošla. Platí jednou, do',
    en: 'The invitation is on its way by mail. We show the same link only now, in case it does not arrive. It works once, until',
  },
} as const satisfies Record<string, Text>;

const fields = { '/role': 'role', '/organisation': 'organizace', '/email': 'email' } as const;
const emailFault: Text = { cs: 'Zadejte e-mail, např. jana@obec.cz.', en: 'Enter an e-mail such as jana@obec.cz.' };

/** `GET /sprava/lide`: people and their roles, an invitation. */
export const peoplePage: MakePage = async (asked) => {
  demandPart(asked.page, part);
  return await peoplePageOf(asked, {});
};

/** `POST /sprava/lide/pozvat`: makes a link of an invitation. */
export const postInvite: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  demandPart(page, part);
  const form = formBody(request);
  const email = form.text('email').trim();
  const role = roles.find((one) => one === form.text('role')) ?? 'registrar';
  const organisation = form.text('organizace').trim() || (organisationOf(page.actor) ?? '');
  const mail = languageOf(form.text('dopis'));
  const state = { email, role, organisation, mail };
  if (!isEmail(email)) return await peoplePageOf(asked, { ...state, faults: [{ field: 'email', message: page.say(emailFault) }] });
  try {
    const wanted = { email, membership: { organisation_id: organisation, role }, mail };
    const link = await invite(ctx, page.actor, wanted, askedOf(request));
    return await peoplePageOf(asked, { link });
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'not-allowed') throw error;
    const faults = formFaults(page, error, fields).map((fault) => (fault.field === '' ? { ...fault, field: 'organizace' } : fault));
    return await peoplePageOf(asked, { ...state, faults });
  }
};

const languageOf = (text: string): Language | undefined => (text === 'cs' || text === 'en' ? text : undefined);

export interface InviteState {
  readonly email?: string;
  readonly role?: Role;
  readonly organisation?: string;
  /** Language of the mail that was wanted; `undefined` for none. */
  readonly mail?: Language | undefined;
  readonly faults?: readonly FormFault[];
  readonly link?: MadeInvitation;
}

async function peoplePageOf({ ctx, page, request }: PageRequest, state: InviteState): Promise<Page> {
  const { say, language } = page;
  const wanted = queryText(request, 'q').trim().toLocaleLowerCase(language);
  const people = (await listPeople(ctx, page.actor, undefined)).filter(({ name, email }) =>
    `${name} ${email}`.toLocaleLowerCase(language).includes(wanted),
  );
  const organisations = await organisationOptions(ctx, page);
  const nameOf = await organisationNames(
    ctx,
    people.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation)),
    language,
  );
  return adminPage(page, {
    part,
    title: say(texts.title),
    faults: state.faults ?? [],
    content: (
      <>
        {state.link && <InvitationLink page={page} link={state.link} />}
        <InviteForm page={page} state={state} roles={roleOptions(page)} organisations={organisations} sendsMail={ctx.mailer !== null} />
        <FindForm page={page} wanted={queryText(request, 'q')} />
        {people.length === 0 ? <p>{say(texts.none)}</p> : <PeopleTable page={page} people={people} nameOf={nameOf} />}
      </>
    ),
  });
}

function InvitationLink({ page: { say, language }, link }: { readonly page: PageContext; readonly link: MadeInvitation }) {
  const lead = say(link.isMailed ? texts.mailed : texts.invited);
  return <SecretOnce lead={`${lead} ${timeIn(language, link.expiresAt)}.`} secret={link.url} />;
}

function FindForm({ page: { say }, wanted }: { readonly page: PageContext; readonly wanted: string }) {
  return (
    <form class="inline-form" action={part} method="get" role="search" aria-label={say(texts.find)}>
      <div class="field">
        <label for="q">{say(texts.find)}</label>
        <p class="hint" id="q-hint">
          {say(texts.findHint)}
        </p>
        <input id="q" name="q" type="search" value={wanted} aria-describedby="q-hint" />
      </div>
      <button class="button button-quiet" type="submit">
        {say(texts.filter)}
      </button>
    </form>
  );
}

interface PeopleTableProps {
  readonly page: PageContext;
  readonly people: readonly ShownPerson[];
  readonly nameOf: (organisation: string | null) => string;
}

function PeopleTable({ page, people, nameOf }: PeopleTableProps) {
  const { say } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[{ title: say(texts.name) }, { title: say(texts.email) }, { title: say(texts.roles) }, { title: say(texts.state) }]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <a key="name" href={`${part}/${person.id}`}>
            {person.name}
          </a>,
          person.email,
          <ul key="roles" class="roles-list">
            {person.memberships.map(({ role, organisation }) => (
              <li key={`${role} ${organisation}`}>
                {say(roleNames[role as Role])} – {nameOf(organisation)}
              </li>
            ))}
          </ul>,
          <PersonTags key="state" page={page} person={person} />,
        ],
      }))}
    />
  );
}
