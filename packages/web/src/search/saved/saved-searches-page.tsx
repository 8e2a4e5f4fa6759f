import { listOrganisationRows, listSavedSearches, type Organisation, type SavedSearch } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../../page/add-page.ts';
import { queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import type { Page } from '../../page/render-page.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { countText, type CountForms } from '../../ui/count-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { FormFault } from '../../ui/form-fault.ts';
import { DoneNotice } from '../../ui/notice.tsx';
import { PageForm } from '../../ui/page-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Time } from '../../ui/time.tsx';
import { activeFilters } from '../active-filters.ts';
import { readSearch } from '../read-search.ts';
import { nameOfSearch } from './name-of-search.ts';
import { savedSearchesPath } from './saved-searches-path.ts';

const texts = {
  title: { cs: 'Moje uložená hledání', en: 'My saved searches' },
  account: { cs: 'Můj účet', en: 'My account' },
  lead: {
    cs: 'Do každého hledání se jednou za hodinu podíváme. O pasportech, které přibyly a smíte je vidět, vám přijde oznámení; e-mailem, pokud ho chcete.',
    en: 'We look into each search once an hour. You are notified of passports that came in and that you may see; by e-mail if you want it.',
  },
  none: { cs: 'Zatím nemáte uložené žádné hledání.', en: 'You have saved no search yet.' },
  how: { cs: 'Hledejte a nad výsledky zvolte „Uložit hledání“.', en: 'Search, and choose “Save the search” above the results.' },
  search: { cs: 'Hledat v katalogu', en: 'Search the catalogue' },
  name: { cs: 'Název', en: 'Name' },
  what: { cs: 'Co se hledá', en: 'What is searched' },
  found: { cs: 'Naposledy přibylo', en: 'Came in last' },
  nothing: { cs: 'zatím nic', en: 'nothing yet' },
  feed: { cs: 'Kanál', en: 'Feed' },
  feedHint: {
    cs: 'Kanál Atom ukazuje, co vidí veřejnost: čtečky se nepřihlašují. Co vidíte jen vy, najdete po přihlášení ve výsledcích.',
    en: 'The Atom feed shows what the public may see: feed readers do not sign in. What only you may see is in the results after signing in.',
  },
  change: { cs: 'Změnit', en: 'Change' },
  newName: { cs: 'Nový název', en: 'New name' },
  rename: { cs: 'Přejmenovat', en: 'Rename' },
  remove: { cs: 'Smazat', en: 'Delete' },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = {
  ulozeno: { cs: 'Hledání je uložené.', en: 'The search is saved.' },
  prejmenovano: { cs: 'Hledání je přejmenované.', en: 'The search is renamed.' },
  smazano: { cs: 'Hledání je smazané.', en: 'The search is deleted.' },
};

const passports: CountForms = {
  cs: { one: '# pasport', few: '# pasporty', many: '# pasportů' },
  en: { one: '# passport', many: '# passports' },
};

/** `GET /ulozena-hledani`: searches that the visitor keeps. */
export const savedSearchesPage: MakePage = async (asked) => await savedSearchesPageOf(asked, []);

/** The saved searches, after a form of theirs was refused with its faults. */
export async function savedSearchesPageOf({ ctx, page, request }: PageRequest, faults: readonly FormFault[]): Promise<Page> {
  const { say, actor, language } = page;
  const [searches, organisations] = await Promise.all([listSavedSearches(ctx, actor), listOrganisationRows(ctx.database.db)]);
  const message = faults.length > 0 ? undefined : messages[queryText(request, 'zprava')];
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    isWide: true,
    styles: ['tables.css', 'search.css'],
    content: (
      <>
        <Breadcrumbs crumbs={[{ title: say(texts.account), href: '/ucet' }, { title: say(texts.title) }]} language={language} />
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        {message && <DoneNotice>{say(message)}</DoneNotice>}
        <p>{say(texts.lead)}</p>
        {searches.length === 0 ? (
          <p>
            {say(texts.none)} {say(texts.how)}
          </p>
        ) : (
          <>
            <Searches page={page} searches={searches} organisations={organisations} />
            <p class="hint">{say(texts.feedHint)}</p>
          </>
        )}
        <p>
          <a href="/hledat">{say(texts.search)}</a>
        </p>
      </>
    ),
  };
}

interface SearchesProps {
  readonly page: PageContext;
  readonly searches: readonly SavedSearch[];
  readonly organisations: readonly Organisation[];
}

function Searches({ page, searches, organisations }: SearchesProps) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[
        { title: say(texts.name) },
        { title: say(texts.what) },
        { title: say(texts.found) },
        { title: say(texts.feed) },
        { title: say(texts.change), isTitleHidden: true },
      ]}
      rows={searches.map((search) => ({
        key: search.id,
        cells: [
          <a key="name" href={`/hledat?${search.query}`}>
            {search.name}
          </a>,
          inWords(search, organisations, page),
          search.found === null ? (
            say(texts.nothing)
          ) : (
            <>
              <a href={`${savedSearchesPath}/${search.id}`}>{countText(search.found.count, passports, language)}</a>{' '}
              <Time at={search.found.at} language={language} />
            </>
          ),
          <a key="feed" href={`/hledat.atom?${search.query}`} aria-label={`Atom: ${search.name}`}>
            Atom
          </a>,
          <Change key="change" page={page} search={search} />,
        ],
      }))}
    />
  );
}

function inWords({ query }: SavedSearch, organisations: readonly Organisation[], { language }: PageContext): string {
  const { params, query: asked } = readSearch(`/hledat?${query}`);
  const filters = activeFilters(params, organisations, language);
  return nameOfSearch(
    asked.q,
    filters.map((one) => ({ ...one, label: `${one.filter}: ${one.label}` })),
    language,
  );
}

function Change({ page, search }: { readonly page: PageContext; readonly search: SavedSearch }) {
  const { say } = page;
  const action = `${savedSearchesPath}/${search.id}`;
  const about = <span class="visually-hidden"> – {search.name}</span>;
  return (
    <details class="change-search">
      <summary>
        {say(texts.change)}
        {about}
      </summary>
      <PageForm page={page} action={`${action}/nazev`}>
        <TextField name={`nazev-${search.id}`} label={say(texts.newName)} value={search.name} maxLength={100} isRequired />
        <button class="button button-quiet" type="submit">
          {say(texts.rename)}
          {about}
        </button>
      </PageForm>
      <PageForm page={page} action={`${action}/smazat`}>
        <button class="button button-danger" type="submit">
          {say(texts.remove)}
          {about}
        </button>
      </PageForm>
    </details>
  );
}
