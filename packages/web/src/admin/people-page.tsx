import { askedOf, invite, listPeople, roles, type Role, type ShownPerson } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import { timeIn } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { roleNames } from '../ui/role-name.ts';
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
} as const satisfies Record<string, Text>;

const fields = { '/role': 'role', '/organisation': 'organizace', '/email': 'email' } as const;
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) && text.length <= 254;
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
  const state = { email, role, organisation };
  if (!isEmail(email)) return await peoplePageOf(asked, { ...state, faults: [{ field: 'email', message: page.say(emailFault) }] });
  try {
    const link = await invite(ctx, page.actor, { email, membership: { organisation_id: organisation, role } }, askedOf(request));
    return await peoplePageOf(asked, { link });
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'not-allowed') throw error;
    const faults = formFaults(page, error, fields).map((fault) => (fault.field === '' ? { ...fault, field: 'organizace' } : fault));
    return await peoplePageOf(asked, { ...state, faults });
  }
};

export interface InviteState {
  readonly email?: string;
  readonly role?: Role;
  readonly organisation?: string;
  readonly faults?: readonly FormFault[];
  readonly link?: { readonly url: string; readonly expiresAt: string };
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
        {state.link && <SecretOnce lead={`${say(texts.invited)} ${timeIn(language, state.link.expiresAt)}.`} secret={state.link.url} />}
        <InviteForm page={page} state={state} roles={roleOptions(page)} organisations={organisations} />
        <FindForm page={page} wanted={queryText(request, 'q')} />
        {people.length === 0 ? <p>{say(texts.none)}</p> : <PeopleTable page={page} people={people} nameOf={nameOf} />}
      </>
    ),
  });
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
