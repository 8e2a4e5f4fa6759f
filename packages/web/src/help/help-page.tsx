import { contactOf } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { taskArticles } from './task-articles.ts';

const texts = {
  title: { cs: 'Nápověda', en: 'Help' },
  more: { cs: 'Další', en: 'More' },
  contact: { cs: 'Nenašli jste odpověď? Napište provozovateli:', en: 'No answer here? Write to the operator:' },
} as const satisfies Record<string, Text>;

const others: readonly { readonly href: string; readonly title: Text; readonly lead: Text }[] = [
  {
    href: '/napoveda/skore',
    title: { cs: 'Jak se počítá skóre', en: 'How scores are computed' },
    lead: { cs: 'Váhy, meze a co body znamenají.', en: 'Weights, caps and what points mean.' },
  },
  {
    href: '/napoveda/rest',
    title: { cs: 'Pro programy: REST', en: 'For programs: REST' },
    lead: { cs: 'Příklady volání, klíče a export.', en: 'Examples of calls, tokens and export.' },
  },
  {
    href: '/slovnicek',
    title: { cs: 'Slovníček', en: 'Glossary' },
    lead: { cs: 'Co která slova registru znamenají.', en: 'What the words of the registry mean.' },
  },
];

/** `GET /napoveda`: help by tasks. */
export const helpPage: MakePage = async ({ ctx, page }) => helpPageOf(page, await contactOf(ctx));

const helpPageOf = ({ say }: PageContext, contact: string | undefined): Page => ({
  title: say(texts.title),
  isWide: true,
  styles: ['admin.css'],
  content: (
    <>
      <h1>{say(texts.title)}</h1>
      <ul class="tiles">
        {[...taskArticles.map(({ path, title, lead }) => ({ href: path, title, lead })), ...others].map(({ href, title, lead }) => (
          <li key={href}>
            <h2>
              <a href={href}>{say(title)}</a>
            </h2>
            <p>{say(lead)}</p>
          </li>
        ))}
      </ul>
      {contact !== undefined && (
        <p>
          {say(texts.contact)} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
    </>
  ),
});
