import { Problem, type Text } from '@pasport/model';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { sectionsOf } from './admin-sections.ts';

const texts = {
  menu: { cs: 'Části správy', en: 'Parts of the administration' },
  title: { cs: 'Správa', en: 'Administration' },
} as const satisfies Record<string, Text>;

interface AdminPart {
  /** Address of the part in the menu. */
  readonly part: string;
  readonly title: string;
  readonly content: ComponentChildren;
  readonly faults?: readonly FormFault[];
  /** What was done a moment ago. */
  readonly done?: string | undefined;
}

/**
 * Lets in those who have the part in their menu; for all others there is no such page.
 *
 * @throws {Problem} `not-signed-in`, `not-found`
 */
export function demandPart({ actor }: PageContext, part: string): void {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  if (!sectionsOf(actor).some(({ href }) => href === part)) throw new Problem('not-found');
}

/** A page of the administration with its menu. */
export function adminPage(page: PageContext, { part, title, content, faults = [], done }: AdminPart): Page {
  const { say, language, actor } = page;
  return {
    title: `${title} – ${say(texts.title)}`,
    isWide: true,
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <div class="page-with-menu">
        <nav class="side-menu" aria-label={say(texts.menu)}>
          <ul>
            {sectionsOf(actor).map(({ href, title: name }) => (
              <li key={href}>
                <a href={href} aria-current={href === part ? 'page' : undefined}>
                  {say(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <ErrorSummary faults={faults} language={language} />
          <h1>{title}</h1>
          {done !== undefined && <DoneNotice>{done}</DoneNotice>}
          {content}
        </div>
      </div>
    ),
  };
}
