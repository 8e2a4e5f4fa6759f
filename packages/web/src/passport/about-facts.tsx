import type { PassportView } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { codeLabel } from './code-label.ts';
import { factsOf, type Fact } from './fact.ts';
import { LinkList } from './link-list.tsx';
import { kindWords } from './passport-words.ts';
import { searchUrl } from './passport-url.ts';
import { wordFor } from '@pasport/validator';

const texts = {
  kind: { cs: 'Druh', en: 'Kind' },
  themes: { cs: 'Téma', en: 'Theme' },
  topics: { cs: 'Téma chytrého města', en: 'Smart-city topic' },
  keywords: { cs: 'Klíčová slova', en: 'Keywords' },
  languages: { cs: 'Jazyk dat', en: 'Language of the data' },
  conformsTo: { cs: 'Podle specifikace', en: 'Follows' },
  documentation: { cs: 'Dokumentace', en: 'Documentation' },
  landingPage: { cs: 'Stránka o datech', en: 'Page on the data' },
  iri: { cs: 'IRI datové sady', en: 'IRI of the dataset' },
  externalIds: { cs: 'Označení jinde', en: 'Known elsewhere as' },
} as const;

/** What the data are. Themes and keywords lead to others like them. */
export function aboutFacts(view: PassportView, { say, language }: PageContext): Fact[] {
  const keywords = keywordsIn(view, language);
  return factsOf([
    [say(texts.kind), wordFor(kindWords, view.kind, language)],
    [
      say(texts.themes),
      linked((view.themes ?? []).map((code) => ({ title: codeLabel('data-theme', code, language), href: searchUrl({ theme: code }) }))),
    ],
    [say(texts.topics), (view.smartCityTopics ?? []).map((code) => codeLabel('smart-city-topic', code, language)).join(', ')],
    [say(texts.keywords), linked(keywords.words.map((word) => ({ title: word, href: searchUrl({ q: word }), lang: keywords.lang })))],
    [say(texts.languages), (view.languages ?? []).map((code) => languageName(code, language)).join(', ')],
    [say(texts.conformsTo), view.conformsTo && view.conformsTo.map((url) => <Line key={url} url={url} />)],
    [say(texts.documentation), view.documentation && <AddressLink url={view.documentation} />],
    [say(texts.landingPage), view.landingPage && <AddressLink url={view.landingPage} />],
    [say(texts.iri), view.iri && <AddressLink url={view.iri} />],
    [say(texts.externalIds), (view.externalIds ?? []).map(({ scheme, value }) => `${value} (${scheme})`).join(', ')],
  ]);
}

function Line({ url }: { readonly url: string }) {
  return (
    <div>
      <AddressLink url={url} />
    </div>
  );
}

function linked(links: Parameters<typeof LinkList>[0]['links']) {
  return links.length === 0 ? null : <LinkList links={links} />;
}

/** Keywords in the language of the page, else in Czech, else in any. */
function keywordsIn({ keywords = {} }: PassportView, language: string): { words: readonly string[]; lang?: string } {
  const own = keywords[language as 'cs' | 'en'];
  if (own && own.length > 0) return { words: own };
  const [lang, words] = Object.entries(keywords).find(([, list]) => list.length > 0) ?? [];
  return lang === undefined ? { words: [] } : { words: words ?? [], lang };
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
