import { searchPassports } from '@pasport/api';
import type { MakePage } from '../page/add-page.ts';
import { SearchBox } from '../ui/search-box.tsx';

const texts = {
  title: { cs: 'Pasport – registr datových sad', en: 'Pasport – registry of datasets' },
  lead: {
    cs: 'Jaká data obce a kraje mají, kde leží, v jaké podobě, kdo k nim smí a jak jsou dobrá.',
    en: 'What data municipalities and regions hold, where they live, in which form, who may reach them and how good they are.',
  },
  label: { cs: 'Co hledáte?', en: 'What are you looking for?' },
  hint: { cs: 'Např. dětská hřiště, rozpočet, parkování Hodonín', en: 'E.g. playgrounds, budget, parking Hodonín' },
  find: { cs: 'Hledat', en: 'Search' },
  published: { cs: 'zveřejněných pasportů', en: 'published passports' },
} as const;

/** The start page: one search and the way to what people come for. */
export const startPage: MakePage = async ({ ctx, page: { say, actor, language } }) => {
  const { total } = await searchPassports(ctx, actor, { filters: {}, sort: 'newest', limit: 1, facets: false });
  return {
    title: say(texts.title),
    hasSearch: true,
    content: (
      <>
        <h1>{say(texts.title)}</h1>
        <p class="lead">{say(texts.lead)}</p>
        <form class="start-search" action="/hledat" method="get" role="search">
          <label for="q">{say(texts.label)}</label>
          <p class="hint" id="q-hint">
            {say(texts.hint)}
          </p>
          <SearchBox id="q" language={language} describedBy="q-hint" />
          <button class="button" type="submit">
            {say(texts.find)}
          </button>
        </form>
        <p>
          <strong>{total.toLocaleString(language)}</strong> {say(texts.published)}
        </p>
      </>
    ),
  };
};
