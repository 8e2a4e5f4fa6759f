import { problemCodes, type Problem } from '@pasport/model';
import type { PageContext } from './page-context.ts';
import type { Page } from './render-page.tsx';

const texts = {
  signIn: { cs: 'Přihlásit se', en: 'Sign in' },
  search: { cs: 'Hledat v katalogu', en: 'Search the catalogue' },
  home: { cs: 'Na úvodní stránku', en: 'To the home page' },
} as const;

/** A page in place of the one asked for: what happened and where to go on. */
export function problemPage({ say, url }: PageContext, problem: Problem): Page {
  const { status, title } = problemCodes[problem.code];
  return {
    title: say(title),
    status,
    content: (
      <>
        <h1>{say(title)}</h1>
        {problem.faults.length > 0 && (
          <ul>
            {problem.faults.map((fault) => (
              <li key={fault.pointer}>{say(fault.message)}</li>
            ))}
          </ul>
        )}
        <p class="actions">
          {problem.code === 'not-signed-in' && (
            <a class="button" href={`/prihlaseni?zpet=${encodeURIComponent(url)}`}>
              {say(texts.signIn)}
            </a>
          )}
          <a href="/hledat">{say(texts.search)}</a>
          <a href="/">{say(texts.home)}</a>
        </p>
      </>
    ),
  };
}
