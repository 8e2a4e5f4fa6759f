import { allowed, askedOf, listOrganisationRows, of, saveOrganisation, type Organisation } from '@pasport/api';
import { findUnit, Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { textIn } from '../passport/text-in.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { adminPage, demandPart } from './admin-page.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { organisationOf } from './role-options.ts';

const part = '/sprava/organizace';
const texts = {
  title: { cs: 'Organizace', en: 'Organisations' },
  name: { cs: 'Název', en: 'Name' },
  id: { cs: 'Krátké jméno', en: 'Short name' },
  ico: { cs: 'IČO', en: 'Company number (IČO)' },
  unit: { cs: 'Území', en: 'Territory' },
  saved: { cs: 'Organizace je uložená.', en: 'The organisation is saved.' },
  none: { cs: 'Zatím tu žádná organizace není.', en: 'There is no organisation yet.' },
} as const satisfies Record<string, Text>;

const fields = { '/id': 'id', '/name': 'nazev', '/name/cs': 'nazev', '/name/en': 'nazev-en', '/ico': 'ico', '/unit': 'uzemi' } as const;

/** What the form of an organisation holds. */
export interface OrganisationState {
  readonly organisation?: { readonly id: string; readonly cs: string; readonly en: string; readonly ico: string; readonly unit: string };
  /** An entered one: its short name stays. */
  readonly isKnown?: boolean;
  readonly faults?: readonly FormFault[];
}

/** `GET /sprava/organizace`: those that register their data; `upravit` opens one in the form. */
export const organisationsPage: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  demandPart(page, part);
  const id = queryText(request, 'upravit');
  const [known] = id === '' ? [] : await listOrganisationRows(ctx.database.db, [id]);
  return await organisationsPageOf(asked, known ? { organisation: formOf(known), isKnown: true } : {});
};

/** `POST /sprava/organizace`: enters or changes one. */
export const postOrganisation: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  demandPart(page, part);
  const form = formBody(request);
  const [id, cs, en, ico, unit] = ['id', 'nazev', 'nazev-en', 'ico', 'uzemi'].map((name) => form.text(name).trim()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const input = {
    id,
    name: { ...(cs !== '' && { cs }), ...(en !== '' && { en }) },
    ...(ico !== '' && { ico }),
    ...(unit !== '' && { unit }),
  };
  try {
    await saveOrganisation(ctx, page.actor, input, askedOf(request));
    return reply.redirect(`${part}?zprava=ulozeno`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-request') throw error;
    return await organisationsPageOf(asked, { organisation: { id, cs, en, ico, unit }, faults: formFaults(page, error, fields) });
  }
};

function formOf({ id, name, ico = '', unit = '' }: Organisation): NonNullable<OrganisationState['organisation']> {
  return { id, cs: name['cs'] ?? '', en: name['en'] ?? '', ico, unit };
}

async function organisationsPageOf({ ctx, page, request }: PageRequest, state: OrganisationState): Promise<Page> {
  const { say } = page;
  const own = organisationOf(page.actor);
  const organisations = await listOrganisationRows(ctx.database.db, own === null ? undefined : [own]);
  const mayChange = allowed(page.actor, 'organisation.change', of(null));
  return adminPage(page, {
    part,
    title: say(texts.title),
    faults: state.faults ?? [],
    done: queryText(request, 'zprava') === 'ulozeno' && !state.faults ? say(texts.saved) : undefined,
    content: (
      <>
        {mayChange && <OrganisationForm page={page} state={state} />}
        {organisations.length === 0 ? (
          <p>{say(texts.none)}</p>
        ) : (
          <OrganisationsTable page={page} organisations={organisations} mayChange={mayChange} />
        )}
      </>
    ),
  });
}

interface OrganisationsTableProps {
  readonly page: PageContext;
  readonly organisations: readonly Organisation[];
  readonly mayChange: boolean;
}

function OrganisationsTable({ page: { say, language }, organisations, mayChange }: OrganisationsTableProps) {
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.name, texts.id, texts.ico, texts.unit].map((title) => ({ title: say(title) }))}
      rows={organisations.map(({ id, name, ico, unit }) => {
        const { value, lang } = textIn(name, language);
        return {
          key: id,
          cells: [
            <a key="name" href={mayChange ? `${part}?upravit=${id}` : `/organizace/${id}`} lang={lang}>
              {value}
            </a>,
            <code key="id">{id}</code>,
            ico ?? '–',
            unit === undefined ? '–' : (findUnit(unit)?.name ?? unit),
          ],
        };
      })}
    />
  );
}
