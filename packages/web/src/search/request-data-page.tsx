import { listOrganisationRows, type Organisation } from '@pasport/api';
import { ancestorsOf, findUnit, unitLabel, type Language } from '@pasport/model';
import { GuestForm } from '../help/feedback/guest-form.tsx';
import { MessageFields } from '../help/feedback/message-fields.tsx';
import { takeMessage } from '../help/feedback/take-message.ts';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { textIn } from '../passport/text-in.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { activeFilters } from './active-filters.ts';
import { fromStart, searchAddress, searchPath } from './address.ts';
import { readSearch } from './read-search.ts';

export const requestPath = '/zadost-o-data';
const texts = {
  title: { cs: 'Žádost o data', en: 'Request data' },
  home: { cs: 'Úvod', en: 'Home' },
  search: { cs: 'Hledání v pasportech', en: 'Search the passports' },
  lead: {
    cs: 'Data, která v registru nejsou, může úřad přesto mít. Pošlete žádost datovému týmu, nebo si text zkopírujte a pošlete ho úřadu sami, e-mailem nebo datovou schránkou.',
    en: 'An office may hold data that are not in the registry. Send a request to the data team, or copy the text and send it to the office yourself, by e-mail or data box.',
  },
  text: { cs: 'Text žádosti', en: 'Text of the request' },
  hint: { cs: 'Upravte ho podle sebe; účel pomůže data najít.', en: 'Adjust it; the purpose helps to find the data.' },
  whom: { cs: 'Koho se ptát', en: 'Whom to ask' },
  anybody: { cs: 'nevím', en: 'I do not know' },
  done: {
    cs: 'Děkujeme, žádost dostal datový tým. Uvedli-li jste e-mail, dozvíte se výsledek.',
    en: 'Thank you, the data team has the request. If you gave an e-mail, you will learn the outcome.',
  },
} as const;

interface Typed {
  readonly text: string;
  readonly organisation: string;
  readonly replyTo: string;
}

/** `GET /zadost-o-data`: a prepared request for data that a search did not find, to send here or in one's own way. */
export const requestDataPage: MakePage = async (asked) => {
  const { params, query } = readSearch(asked.request.url);
  const organisations = await listOrganisationRows(asked.ctx.database.db);
  const wishes = activeFilters(params, organisations, asked.page.language).map(({ filter, label }) => `${filter}: ${label}`);
  const text = requestText(query.q, wishes, params.getAll('territory'), asked.page.language);
  return requestPage(asked, { params, organisations }, { text, organisation: '', replyTo: '' }, []);
};

/** `POST /zadost-o-data`: keeps the request for the data team. */
export const postRequestData: MakePage = async (asked) => {
  const form = formBody(asked.request);
  const typed = { text: form.text('text'), organisation: form.text('organizace'), replyTo: form.text('odpoved') };
  const { params } = readSearch(`${searchPath}?${form.text('hledani')}`);
  const address = searchAddress(fromStart(params));
  const faults = await takeMessage(asked, { ...typed, kind: 'data-request', address });
  if (faults.length === 0) return asked.reply.redirect(`${requestPath}?zprava=odeslano`, 303);
  return requestPage(asked, { params, organisations: await listOrganisationRows(asked.ctx.database.db) }, typed, faults);
};

interface Search {
  readonly params: URLSearchParams;
  readonly organisations: readonly Organisation[];
}

function requestPage({ ctx, page, request }: PageRequest, search: Search, typed: Typed, faults: readonly FormFault[]): Page {
  const { say, language } = page;
  const { params } = search;
  const isDone = faults.length === 0 && queryText(request, 'zprava') === 'odeslano';
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    content: (
      <>
        <Breadcrumbs
          crumbs={[
            { title: say(texts.home), href: '/' },
            { title: say(texts.search), href: searchAddress(fromStart(params)) },
            { title: say(texts.title) },
          ]}
          language={language}
        />
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        {isDone ? (
          <DoneNotice>{say(texts.done)}</DoneNotice>
        ) : (
          <>
            <p class="lead">{say(texts.lead)}</p>
            <GuestForm ctx={ctx} page={page} action={requestPath} label={say(texts.title)}>
              <input type="hidden" name="hledani" value={fromStart(params).toString()} />
              <SelectField
                name="organizace"
                label={say(texts.whom)}
                value={typed.organisation}
                options={[{ value: '', label: say(texts.anybody) }, ...offices(search, language)]}
              />
              <MessageFields
                page={page}
                label={say(texts.text)}
                hint={say(texts.hint)}
                text={typed.text}
                replyTo={typed.replyTo}
                rows={14}
                faults={faults}
              />
            </GuestForm>
          </>
        )}
      </>
    ),
  };
}

/** Organisations to ask, those of the chosen territories first. */
function offices({ params, organisations }: Search, language: Language): Option[] {
  const territories = params.getAll('territory');
  const options = (items: readonly Organisation[]): Option[] =>
    items.map(({ id, name }) => ({ value: id, label: textIn(name, language).value })).toSorted((a, b) => compare(a.label, b.label));
  const near = organisations.filter((organisation) => isNear(organisation, territories));
  return [...options(near), ...options(organisations.filter((organisation) => !near.includes(organisation)))];
}

const { compare } = new Intl.Collator('cs');

/** Offices of the chosen territories, of what lies inside them, and of what they lie in. */
function isNear({ unit }: Organisation, territories: readonly string[]): boolean {
  if (territories.length === 0) return true;
  if (unit === undefined) return false;
  return territories.some((id) => id === unit || ancestorsOf(unit).includes(id) || ancestorsOf(id).includes(unit));
}

function requestText(words: string | undefined, wishes: readonly string[], territories: readonly string[], language: Language): string {
  const places = territories.flatMap((id) => {
    const unit = findUnit(id);
    return unit ? [unitLabel(unit)] : [];
  });
  const list = wishes.map((wish) => `– ${wish}`).join('\n');
  if (language === 'en') {
    return `Dear Sir or Madam,\n\nI am looking for data${places.length > 0 ? ` on ${places.join(', ')}` : ''}: ${words ?? '…'}.\n${list}\n\nThe registry of dataset passports does not list them. Do you hold such data? If so, please register them and tell me how I may obtain them; if they cannot be published, please tell me why and under which conditions they may be used.\n\nPurpose: …\n\nKind regards,\n`;
  }
  return `Dobrý den,\n\nhledám data${places.length > 0 ? ` o území ${places.join(', ')}` : ''}: ${words ?? '…'}.\n${list}\n\nV registru pasportů datových sad se mi je najít nepodařilo. Vedete taková data? Pokud ano, prosím o jejich zápis do registru a o informaci, jak je lze získat; pokud je zveřejnit nelze, prosím o sdělení proč a za jakých podmínek je možné je využít.\n\nÚčel: …\n\nS pozdravem\n`;
}
