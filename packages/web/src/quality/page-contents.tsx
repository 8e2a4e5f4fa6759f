import type { PageContext } from '../page/page-context.ts';

const texts = {
  title: { cs: 'Na této stránce', en: 'On this page' },
  fixes: { cs: 'Co opravit nejdřív', en: 'What to fix first' },
  dimensions: { cs: 'Hlediska', en: 'Dimensions' },
  findings: { cs: 'Nálezy', en: 'Findings' },
  rules: { cs: 'Oficiální pravidla', en: 'Official rules' },
  files: { cs: 'Soubory a služby', en: 'Files and services' },
  links: { cs: 'Odkazy', en: 'Links' },
  history: { cs: 'Vývoj', en: 'Trend' },
} as const;

const anchors = {
  fixes: 'co-opravit',
  dimensions: 'casti-hlediska',
  findings: 'casti-nalezy',
  rules: 'pravidla',
  files: 'soubory',
  links: 'odkazy',
  history: 'vyvoj',
} as const;

/** Ways to the parts of a report, which is long. */
export function PageContents({ page: { say } }: { readonly page: PageContext }) {
  return (
    <nav class="no-print" aria-label={say(texts.title)}>
      <ul class="link-list">
        {(Object.keys(anchors) as (keyof typeof anchors)[]).map((name) => (
          <li key={name}>
            <a href={`#${anchors[name]}`}>{say(texts[name])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
