import type { Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { articleOf } from './article-page.tsx';
import type { Article } from './article.ts';

const t = (cs: string, en: string): Text => ({ cs, en });

const article: Article = {
  path: '/napoveda/rest',
  title: t('Pro programy: REST', 'For programs: REST'),
  lead: t(
    'Co vidíte na stránkách, dostane i program – ve stejném rozsahu a podle stejných pravidel.',
    'What you see on the pages, a program gets too – to the same extent and by the same rules.',
  ),
  sections: [
    {
      id: 'popis',
      title: t('Úplný popis', 'Full description'),
      paragraphs: [
        t(
          'Dokumentace se zkušebním voláním je na /docs, strojově čitelný popis OpenAPI na /api/v1/openapi.json.',
          'The documentation with trial calls is at /docs, the machine-readable OpenAPI description at /api/v1/openapi.json.',
        ),
        t(
          'Ke čtení veřejných pasportů klíč není třeba. K zápisu si ho vytvořte ve svém účtu.',
          'Reading public passports needs no token. For writing, make one in your account.',
        ),
      ],
      links: [
        { href: '/docs', title: t('Dokumentace', 'Documentation') },
        { href: '/api/v1/openapi.json', title: t('OpenAPI', 'OpenAPI') },
        { href: '/ucet/klice', title: t('Moje přístupové klíče', 'My access tokens') },
      ],
    },
  ],
};

const headings = { examples: t('Příklady', 'Examples') };

const examples = (base: string): readonly { readonly title: Text; readonly code: string; readonly path?: string }[] => [
  {
    title: t('Najít hřiště v Hodoníně', 'Find playgrounds in Hodonín'),
    code: `curl '${base}/api/v1/passports?q=hriste&territory=obec/586021'`,
    path: '/api/v1/passports?q=hriste&territory=obec/586021',
  },
  {
    title: t('Stáhnout vše jako NDJSON', 'Download everything as NDJSON'),
    code: `curl '${base}/api/v1/passports/export'`,
    path: '/api/v1/passports/export',
  },
  {
    title: t('Číselník témat', 'The codelist of themes'),
    code: `curl '${base}/api/v1/codelists/data-theme'`,
    path: '/api/v1/codelists/data-theme',
  },
  {
    title: t('Zapsat pasport', 'Write a passport'),
    code: `curl '${base}/api/v1/passports' -H 'Authorization: Bearer psp_…' -H 'Content-Type: application/json' -d @pasport.json`,
  },
  {
    title: t('Zkontrolovat soubor', 'Check a file'),
    code: `curl '${base}/api/v1/check' -H 'Content-Type: text/csv' --data-binary @data.csv`,
  },
];

const tryIt = t('Otevřít odpověď', 'Open the answer');

/** `GET /napoveda/rest`: calls to copy; those that read can be opened. */
export const restPage: MakePage = async (asked) => {
  const { say } = asked.page;
  return articleOf(
    asked,
    article,
    <>
      <h2>{say(headings.examples)}</h2>
      {examples(asked.ctx.baseUrl).map(({ title, code, path }) => (
        <div key={code}>
          <h3>{say(title)}</h3>
          <code class="secret">{code}</code>
          {path !== undefined && (
            <p>
              <a href={path}>
                {say(tryIt)}
                <span class="visually-hidden"> – {say(title)}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </>,
  );
};
