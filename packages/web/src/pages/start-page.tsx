import { listOrganisationRows, searchPassports, type Actor, type Context, type Organisation, type SearchResult } from '@pasport/api';
import type { Language } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formatDate } from '../passport/format-date.ts';
import { passportUrl, searchUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import { textIn } from '../passport/text-in.ts';
import { countText, formatNumber, type CountForms } from '../ui/count-text.ts';
import { SearchBox } from '../ui/search-box.tsx';
import { WaysIn } from './ways-in.tsx';

const texts = {
  title: { cs: 'Registr datových sad', en: 'Registry of datasets' },
  lead: {
    cs: 'Jaká data obce a kraje mají, kde leží, v jaké podobě, kdo k nim smí a jak jsou dobrá.',
    en: 'What data municipalities and regions hold, where they live, in which form, who may reach them and how good they are.',
  },
  label: { cs: 'Co hledáte?', en: 'What are you looking for?' },
  hint: { cs: 'Např. dětská hřiště, rozpočet, parkování Hodonín', en: 'E.g. playgrounds, budget, parking Hodonín' },
  find: { cs: 'Hledat', en: 'Search' },
  themes: { cs: 'Podle témat', en: 'By theme' },
  newest: { cs: 'Naposledy změněné', en: 'Last changed' },
  all: { cs: 'Všechny pasporty', en: 'All passports' },
  organisations: { cs: 'Organizace', en: 'Organisations' },
  empty: { cs: 'V registru zatím nic není.', en: 'There is nothing in the registry yet.' },
} as const;

const passports: CountForms = {
  cs: { one: '# zveřejněný pasport', few: '# zveřejněné pasporty', many: '# zveřejněných pasportů' },
  en: { one: '# published passport', many: '# published passports' },
};

const newestCount = 5;
const organisationCount = 10;

/** The start page: one search, what the registry holds, and the ways in for those who come. */
export const startPage: MakePage = async ({ ctx, page: { say, actor, language, face } }) => {
  const [result, organisations] = await holdings(ctx, actor);
  return {
    title: say(texts.title),
    hasSearch: true,
    isWide: true,
    styles: ['search.css'],
    content: (
      <>
        <h1>
          {face.name} – {say(texts.title).toLocaleLowerCase(language)}
        </h1>
        <p class="lead">{say(texts.lead)}</p>
        <form class="start-search" action="/hledat" method="get" role="search">
          <label for="q">{say(texts.label)}</label>
          <p class="hint" id="q-hint">
            {say(texts.hint)}
          </p>
          <div class="search-form-row">
            <SearchBox id="q" language={language} describedBy="q-hint" />
            <button class="button" type="submit">
              {say(texts.find)}
            </button>
          </div>
        </form>
        {result.total === 0 ? (
          <p>{say(texts.empty)}</p>
        ) : (
          <>
            <Themes result={result} language={language} />
            <div class="start-columns">
              <Newest result={result} organisations={organisations} language={language} />
              <Organisations result={result} language={language} />
            </div>
          </>
        )}
        <WaysIn language={language} />
      </>
    ),
  };
};

async function holdings(ctx: Context, actor: Actor): Promise<[SearchResult, readonly Organisation[]]> {
  const query = { filters: {}, sort: 'newest', limit: newestCount, facets: true } as const;
  return Promise.all([searchPassports(ctx, actor, query), listOrganisationRows(ctx.database.db)]);
}

interface PartProps {
  readonly result: SearchResult;
  readonly language: Language;
}

function Themes({ result, language }: PartProps) {
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{texts.themes[language]}</h2>
      <p>
        <a href="/hledat">{countText(result.total, passports, language)}</a>
      </p>
      <ul class="themes">
        {(result.facets['theme'] ?? []).map(({ value, label, count }) => (
          <li key={value}>
            <a href={searchUrl({ theme: value })}>
              <Said text={label} language={language} />
            </a>{' '}
            <span class="muted">({formatNumber(count, language)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ result, organisations, language }: PartProps & { readonly organisations: readonly Organisation[] }) {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{texts.newest[language]}</h2>
      <ul class="plain-list">
        {result.items.map(({ id, slug, title, organisation, updatedAt }) => {
          const { value, lang } = textIn(title, language);
          const office = organisations.find((item) => item.id === organisation);
          return (
            <li key={id}>
              <a href={passportUrl(slug)} lang={lang}>
                {value}
              </a>
              <br />
              <span class="muted">
                {office ? <Said text={office.name} language={language} /> : organisation} · {formatDate(updatedAt, language)}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="/hledat?sort=newest">{texts.all[language]}</a>
      </p>
    </section>
  );
}

/** Those with most passports. */
function Organisations({ result, language }: PartProps) {
  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations">{texts.organisations[language]}</h2>
      <ul class="plain-list">
        {(result.facets['organisation'] ?? []).slice(0, organisationCount).map(({ value, label, count }) => (
          <li key={value}>
            <a href={`/organizace/${encodeURIComponent(value)}`}>
              <Said text={label} language={language} />
            </a>{' '}
            <span class="muted">({formatNumber(count, language)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
