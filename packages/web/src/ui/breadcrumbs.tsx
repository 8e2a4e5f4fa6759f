import type { Language } from '@pasport/model';

export interface Crumb {
  readonly title: string;
  /** None for the page itself. */
  readonly href?: string;
}

const label = { cs: 'Drobečková navigace', en: 'Breadcrumbs' } as const;

/** Where the page lies, with the same in schema.org for search engines (microdata: nothing inline is needed). */
export function Breadcrumbs({ crumbs, language }: { readonly crumbs: readonly Crumb[]; readonly language: Language }) {
  return (
    <nav class="breadcrumbs" aria-label={label[language]}>
      <ol itemScope itemType="https://schema.org/BreadcrumbList">
        {crumbs.map(({ title, href }, index) => (
          <li key={title} itemProp="itemListElement" itemScope itemType="https://schema.org/ListItem">
            {href === undefined ? (
              <span itemProp="name" aria-current="page">
                {title}
              </span>
            ) : (
              <a itemProp="item" href={href}>
                <span itemProp="name">{title}</span>
              </a>
            )}
            <meta itemProp="position" content={String(index + 1)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
