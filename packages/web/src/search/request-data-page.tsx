import { listOrganisationRows, type Organisation } from '@pasport/api';
import { ancestorsOf, findUnit, unitLabel, type Language } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { Said } from '../passport/said.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { activeFilters } from './active-filters.ts';
import { fromStart, searchAddress } from './address.ts';
import { readSearch } from './read-search.ts';

const texts = {
  title: { cs: 'Žádost o data', en: 'Request data' },
  home: { cs: 'Úvod', en: 'Home' },
  search: { cs: 'Hledání v pasportech', en: 'Search the passports' },
  lead: {
    cs: 'Data, která v registru nejsou, může úřad přesto mít. Napište mu – tady je text, který stačí upravit a poslat e-mailem nebo datovou schránkou.',
    en: 'An office may hold data that are not in the registry. Write to it – here is a text to adjust and send by e-mail or data box.',
  },
  text: { cs: 'Text žádosti', en: 'Text of the request' },
  hint: { cs: 'Nic neodesíláme ani neukládáme; text si zkopírujte.', en: 'Nothing is sent or stored; copy the text.' },
  whom: { cs: 'Koho se ptát', en: 'Whom to ask' },
  all: { cs: 'Organizace v registru', en: 'Organisations in the registry' },
  local: { cs: 'Organizace vybraného území', en: 'Organisations of the chosen territory' },
  none: {
    cs: 'Žádná organizace v registru do vybraného území nepatří.',
    en: 'No organisation of the registry belongs to the chosen territory.',
  },
} as const;

/** A prepared request for data that a search did not find: whom to ask and in what words. */
export const requestDataPage: MakePage = async ({ ctx, page: { language, say }, request }) => {
  const { params, query } = readSearch(request.url);
  const organisations = await listOrganisationRows(ctx.database.db);
  const wishes = activeFilters(params, organisations, language).map(({ filter, label }) => `${filter}: ${label}`);
  const territories = params.getAll('territory');
  const near = organisations.filter((organisation) => isNear(organisation, territories));
  return {
    title: say(texts.title),
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
        <h1>{say(texts.title)}</h1>
        <p class="lead">{say(texts.lead)}</p>
        <div class="field">
          <label for="request">{say(texts.text)}</label>
          <p class="hint" id="request-hint">
            {say(texts.hint)}
          </p>
          <textarea id="request" rows={14} aria-describedby="request-hint">
            {requestText(query.q, wishes, territories, language)}
          </textarea>
        </div>
        <h2>{say(texts.whom)}</h2>
        <p>{say(territories.length > 0 ? texts.local : texts.all)}:</p>
        {near.length === 0 ? (
          <p>{say(texts.none)}</p>
        ) : (
          <ul>
            {near.map(({ id, name }) => (
              <li key={id}>
                <a href={`/organizace/${encodeURIComponent(id)}`}>
                  <Said text={name} language={language} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
};

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
