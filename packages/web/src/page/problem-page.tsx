import { problemCodes, type Problem, type Text } from '@pasport/model';
import { SearchBox } from '../ui/search-box.tsx';
import type { PageContext } from './page-context.ts';
import type { Page } from './render-page.tsx';

const texts = {
  signIn: { cs: 'Přihlásit se', en: 'Sign in' },
  search: { cs: 'Hledat v katalogu', en: 'Search the catalogue' },
  find: { cs: 'Hledat', en: 'Search' },
  home: { cs: 'Na úvodní stránku', en: 'To the home page' },
  help: { cs: 'Nápověda', en: 'Help' },
  request: { cs: 'Číslo požadavku', en: 'Number of the request' },
} as const;

/** What to do about it, by status. */
const advice: Readonly<Record<number, Text>> = {
  403: {
    cs: 'Máte-li k tomu mít přístup, obraťte se na správce své organizace. Přišli-li jste z jiné stránky, otevřete formulář znovu u nás.',
    en: 'If you should have access, ask the administrator of your organisation. If you came from another site, open the form again here.',
  },
  404: {
    cs: 'Odkaz může být starý nebo neúplný, nebo vede k něčemu, co vidí jen přihlášení. Zkuste to najít:',
    en: 'The link may be old or cut short, or lead to something that only those who are signed in may see. Try to find it:',
  },
  413: {
    cs: 'Pošlete méně najednou: kratší text, menší soubor nebo soubor rozdělený na části.',
    en: 'Send less at once: a shorter text, a smaller file or a file in parts.',
  },
  500: {
    cs: 'Chybu jsme si zapsali a nic z toho, co jste už uložili, se neztratilo. Zkuste to za chvíli znovu; když se opakuje, napište provozovateli číslo požadavku.',
    en: 'The error was written down, and nothing that you saved before is lost. Try again in a moment; if it happens again, tell the operator the number of the request.',
  },
};

/** A page in place of the one asked for: what happened, what to do about it and where to go on. */
export function problemPage({ say, url, language }: PageContext, problem: Problem, requestId: string): Page {
  const { status, title } = problemCodes[problem.code];
  const hint = status === 429 ? waiting(problem) : advice[status];
  const isLost = status === 404;
  return {
    title: say(title),
    status,
    ...(isLost && { hasSearch: true, styles: ['search.css'] }),
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
        {hint && <p>{say(hint)}</p>}
        {status >= 500 && (
          <p>
            {say(texts.request)}: <code>{requestId}</code>
          </p>
        )}
        {isLost && (
          <form class="search-form" action="/hledat" method="get" role="search">
            <label for="q">{say(texts.search)}</label>
            <div class="search-form-row">
              <SearchBox id="q" language={language} />
              <button class="button" type="submit">
                {say(texts.find)}
              </button>
            </div>
          </form>
        )}
        <p class="actions">
          {problem.code === 'not-signed-in' && (
            <a class="button" href={`/prihlaseni?zpet=${encodeURIComponent(url)}`}>
              {say(texts.signIn)}
            </a>
          )}
          {!isLost && <a href="/hledat">{say(texts.search)}</a>}
          <a href="/">{say(texts.home)}</a>
          <a href="/napoveda">{say(texts.help)}</a>
        </p>
      </>
    ),
  };
}

function waiting({ params }: Problem): Text {
  const seconds = Number(params['retryAfterSeconds'] ?? 10);
  const [cs, en] = seconds <= 90 ? [`${seconds} s`, `${seconds} s`] : [`${Math.ceil(seconds / 60)} min`, `${Math.ceil(seconds / 60)} min`];
  return { cs: `Zkuste to znovu za ${cs}.`, en: `Try again in ${en}.` };
}
