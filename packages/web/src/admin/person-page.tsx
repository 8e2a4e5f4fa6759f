import { allowed, getPerson, of, roleNames, sessionsOf, type Role } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import { timeIn } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { adminPage, demandPart } from './admin-page.tsx';
import { OrganisationField, organisationOptions } from './organisation-field.tsx';
import { PersonAccess } from './person-access.tsx';
import { PersonTags } from './person-tags.tsx';
import { roleOptions } from './role-options.ts';
import { SecretOnce } from './secret-once.tsx';

const part = '/sprava/lide';
const texts = {
  email: { cs: 'E-mail', en: 'E-mail' },
  state: { cs: 'Stav', en: 'State' },
  since: { cs: 'Účet od', en: 'Account since' },
  roles: { cs: 'Role', en: 'Roles' },
  remove: { cs: 'Odebrat', en: 'Remove' },
  removeRole: { cs: 'roli', en: 'the role' },
  provider: { cs: 'od poskytovatele přihlášení', en: 'from the sign-in provider' },
  add: { cs: 'Přidat roli', en: 'Add a role' },
  role: { cs: 'Role', en: 'Role' },
  name: { cs: 'Jméno a příjmení', en: 'Name' },
  rename: { cs: 'Přejmenovat', en: 'Rename' },
  back: { cs: 'Zpět na seznam', en: 'Back to the list' },
  link: {
    cs: 'Odkaz pro nové heslo předejte člověku sami; zobrazíme ho jen teď. Platí jednou, do',
    en: 'Pass the link for a new password on yourself; we show it only now. It works once, until',
  },
  elsewhere: {
    cs: 'Tento člověk působí i v jiné organizaci, jeho účet proto mění jen správce systému.',
    en: 'This person acts in another organisation as well, so only the system administrator changes the account.',
  },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = {
  jmeno: { cs: 'Jméno je změněné.', en: 'The name is changed.' },
  pristup: { cs: 'Přístup je změněný, platí hned.', en: 'The access is changed, at once.' },
  faktor: { cs: 'Druhý faktor je vypnutý.', en: 'The second factor is off.' },
  role: { cs: 'Role jsou změněné, platí hned.', en: 'The roles are changed, at once.' },
  prihlaseni: { cs: 'Přihlášení je ukončené.', en: 'The session has ended.' },
};

/** What a form of the page did. */
export interface PersonState {
  readonly faults?: readonly FormFault[];
  readonly link?: { readonly url: string; readonly expiresAt: string };
}

/** `GET /sprava/lide/:id`. */
export const personPage: MakePage = async (asked) => {
  demandPart(asked.page, part);
  return await personPageOf(asked, {});
};

/** The page of a person, also after a form of it was refused. */
export async function personPageOf({ ctx, page, request }: PageRequest, { faults = [], link }: PersonState): Promise<Page> {
  const { say, language, actor } = page;
  const person = await getPerson(ctx, actor, (request.params as { id: string }).id);
  const organisations = await organisationOptions(ctx, page);
  const nameOf = await organisationNames(
    ctx,
    person.memberships.map(({ organisation }) => organisation),
    language,
  );
  const sessions = await sessionsOf(ctx, actor, person.id).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'not-allowed') return null;
    throw error;
  });
  const action = `${part}/${person.id}`;
  const message = faults.length > 0 || link ? undefined : messages[queryText(request, 'zprava')];
  return adminPage(page, {
    part,
    title: person.name,
    faults,
    done: message && say(message),
    content: (
      <>
        {link && <SecretOnce lead={`${say(texts.link)} ${timeIn(language, link.expiresAt)}.`} secret={link.url} />}
        <dl class="facts">
          <dt>{say(texts.email)}</dt>
          <dd>{person.email}</dd>
          <dt>{say(texts.since)}</dt>
          <dd>{timeIn(language, person.createdAt)}</dd>
          <dt>{say(texts.state)}</dt>
          <dd>
            <PersonTags page={page} person={person} />
          </dd>
        </dl>
        <h2>{say(texts.roles)}</h2>
        <ul class="roles-list">
          {person.memberships.map(({ role, organisation, isFromProvider }) => {
            const words = `${say(roleNames[role as Role])} – ${nameOf(organisation)}`;
            const mayTake = allowed(actor, organisation === null ? 'role.give-everywhere' : 'role.give-in-organisation', of(organisation));
            return (
              <li key={words} class="inline-form">
                <span>
                  {words} {isFromProvider && <span class="tag">{say(texts.provider)}</span>}
                </span>
                {mayTake && (
                  <PageForm page={page} action={action}>
                    <input type="hidden" name="role" value={role} />
                    <input type="hidden" name="organizace" value={organisation ?? ''} />
                    <button class="button button-quiet button-small" type="submit" name="akce" value="odebrat">
                      {say(texts.remove)}
                      <span class="visually-hidden">
                        {' '}
                        {say(texts.removeRole)} {words}
                      </span>
                    </button>
                  </PageForm>
                )}
              </li>
            );
          })}
        </ul>
        <PageForm page={page} action={action} class="inline-form" label={say(texts.add)}>
          <SelectField name="role" label={say(texts.role)} options={roleOptions(page)} faults={faults} />
          <OrganisationField page={page} options={organisations} faults={faults} />
          <button class="button" type="submit" name="akce" value="pridat">
            {say(texts.add)}
          </button>
        </PageForm>
        {sessions === null ? (
          <p class="notice">{say(texts.elsewhere)}</p>
        ) : (
          <>
            <PageForm page={page} action={action} class="inline-form">
              <TextField name="jmeno" label={say(texts.name)} value={person.name} maxLength={200} faults={faults} />
              <button class="button button-quiet" type="submit" name="akce" value="prejmenovat">
                {say(texts.rename)}
              </button>
            </PageForm>
            <PersonAccess page={page} person={person} sessions={sessions} action={action} />
          </>
        )}
        <p>
          <a href={part}>{say(texts.back)}</a>
        </p>
      </>
    ),
  });
}
