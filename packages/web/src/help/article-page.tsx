import type { ComponentChildren } from 'preact';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import type { Page } from '../page/render-page.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import type { Article } from './article.ts';

const help = { cs: 'Nápověda', en: 'Help' } as const;

/** A page of an article. */
export function articlePage(article: Article): MakePage {
  return async (asked) => articleOf(asked, article);
}

/** An article with something more at its end. */
export function articleOf({ page: { say, language } }: PageRequest, article: Article, more?: ComponentChildren): Page {
  const { path, title, lead, sections } = article;
  return {
    title: say(title),
    styles: ['tables.css', 'admin.css'],
    content: (
      <article>
        {path.startsWith('/napoveda/') && (
          <Breadcrumbs crumbs={[{ title: say(help), href: '/napoveda' }, { title: say(title) }]} language={language} />
        )}
        <h1>{say(title)}</h1>
        <p class="lead">{say(lead)}</p>
        {sections.map(({ id, title: heading, paragraphs = [], steps = [], links = [] }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{say(heading)}</h2>
            {paragraphs.map((text) => (
              <p key={text.cs}>{say(text)}</p>
            ))}
            {steps.length > 0 && (
              <ol>
                {steps.map((step) => (
                  <li key={step.cs}>{say(step)}</li>
                ))}
              </ol>
            )}
            {links.length > 0 && (
              <p class="actions">
                {links.map((link) => (
                  <a key={link.href} href={link.href}>
                    {say(link.title)}
                  </a>
                ))}
              </p>
            )}
          </section>
        ))}
        {more}
      </article>
    ),
  };
}
