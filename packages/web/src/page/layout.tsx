import { queueOf } from '@pasport/api';
import { hasAdministration } from '../admin/admin-sections.ts';
import { mayRegister } from '../register/may-register.ts';
import { SearchBox } from '../ui/search-box.tsx';
import type { Page } from './render-page.tsx';
import { inLanguage } from './choose-language.ts';
import { BannerNotice } from './banner-notice.tsx';
import { NotificationsItem } from './notifications-item.tsx';
import { MenuItem } from './menu-item.tsx';
import type { PageContext } from './page-context.ts';

const texts = {
  fault: { cs: 'Chyba: ', en: 'Error: ' },
  skip: { cs: 'Přeskočit na obsah', en: 'Skip to content' },
  other: { cs: 'English', en: 'Česky' },
  home: { cs: 'úvod', en: 'home' },
  search: { cs: 'Hledat v pasportech', en: 'Search the passports' },
  find: { cs: 'Hledat', en: 'Search' },
  menu: { cs: 'Hlavní nabídka', en: 'Main menu' },
  signIn: { cs: 'Přihlásit se', en: 'Sign in' },
  signOut: { cs: 'Odhlásit se', en: 'Sign out' },
  register: { cs: 'Registrovat data', en: 'Register data' },
  catalogue: { cs: 'Katalog', en: 'Catalogue' },
  quality: { cs: 'Kvalita', en: 'Quality' },
  queue: { cs: 'Fronta', en: 'Queue' },
  administration: { cs: 'Správa', en: 'Administration' },
  help: { cs: 'Nápověda', en: 'Help' },
  about: { cs: 'O registru', en: 'About' },
  access: { cs: 'Prohlášení o přístupnosti', en: 'Accessibility statement' },
  privacy: { cs: 'Ochrana osobních údajů', en: 'Privacy' },
  api: { cs: 'Pro programy (REST)', en: 'For programs (REST)' },
  searches: { cs: 'Uložená hledání', en: 'Saved searches' },
  glossary: { cs: 'Slovníček', en: 'Glossary' },
} as const;

/** The frame of every page: header with search, language and sign-in, main content, footer. */
export function Layout({ context, page }: { readonly context: PageContext; readonly page: Page }) {
  const { language, say, asset, url, face } = context;
  const title = `${page.hasFaults ? say(texts.fault) : ''}${page.title} – ${face.name}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={asset('gov.css')} />
        <link rel="stylesheet" href={asset('pasport.css')} />
        {page.styles?.map((name) => (
          <link key={name} rel="stylesheet" href={asset(name)} />
        ))}
        {['suggest.js', ...(page.islands ?? [])].map((name) => (
          <script key={name} type="module" src={asset(`islands/${name}`)} />
        ))}
        {page.head}
      </head>
      <body>
        <a class="skip-link" href="#content">
          {say(texts.skip)}
        </a>
        <Header context={context} hasSearch={page.hasSearch !== true} />
        <BannerNotice context={context} />
        <main id="content" class={page.isWide ? 'container container-wide' : 'container'} tabIndex={-1}>
          {page.content}
        </main>
        <Footer context={context} otherUrl={inLanguage(url, language === 'cs' ? 'en' : 'cs')} />
      </body>
    </html>
  );
}

function Header({ context, hasSearch }: { readonly context: PageContext; readonly hasSearch: boolean }) {
  const { say, language, url, actor, face } = context;
  const other = language === 'cs' ? 'en' : 'cs';
  return (
    <header class="site-header">
      <div class="container container-wide site-header-row">
        <a class="brand" href="/" aria-label={`${face.name} – ${say(texts.home)}`}>
          {face.name}
        </a>
        {hasSearch && (
          <form class="header-search" action="/hledat" method="get" role="search">
            <label class="visually-hidden" for="header-q">
              {say(texts.search)}
            </label>
            <SearchBox id="header-q" language={language} />
            <button class="button" type="submit">
              {say(texts.find)}
            </button>
          </form>
        )}
        <a class="language" href={inLanguage(url, other)} lang={other} hreflang={other}>
          {say(texts.other)}
        </a>
        {actor.kind === 'person' ? (
          <form class="sign-out" action="/odhlaseni" method="post">
            <a class="person" href="/ucet">
              {context.person}
            </a>
            <input type="hidden" name="_csrf" value={context.csrf ?? ''} />
            <button class="button button-quiet" type="submit">
              {say(texts.signOut)}
            </button>
          </form>
        ) : (
          <a class="button button-quiet" href={`/prihlaseni?zpet=${encodeURIComponent(url)}`}>
            {say(texts.signIn)}
          </a>
        )}
      </div>
      <nav class="container container-wide site-menu" aria-label={say(texts.menu)}>
        <ul>
          <MenuItem href="/hledat" title={say(texts.catalogue)} url={url} />
          {actor.kind === 'person' && <MenuItem href="/ulozena-hledani" title={say(texts.searches)} url={url} />}
          {actor.kind === 'person' && <NotificationsItem context={context} />}
          <MenuItem href="/kvalita" title={say(texts.quality)} url={url} />
          {actor.kind === 'person' && mayRegister(actor) && <MenuItem href="/registrace" title={say(texts.register)} url={url} />}
          {queueOf(actor) !== 'none' && <MenuItem href="/fronta" title={say(texts.queue)} url={url} />}
          {hasAdministration(actor) && <MenuItem href="/sprava" title={say(texts.administration)} url={url} />}
          <MenuItem href="/napoveda" title={say(texts.help)} url={url} />
        </ul>
      </nav>
    </header>
  );
}

function Footer({ context: { say, language }, otherUrl }: { readonly context: PageContext; readonly otherUrl: string }) {
  const other = language === 'cs' ? 'en' : 'cs';
  return (
    <footer class="site-footer">
      <ul class="container container-wide">
        <li>
          <a href="/o-registru">{say(texts.about)}</a>
        </li>
        <li>
          <a href="/slovnicek">{say(texts.glossary)}</a>
        </li>
        <li>
          <a href="/pristupnost">{say(texts.access)}</a>
        </li>
        <li>
          <a href="/soukromi">{say(texts.privacy)}</a>
        </li>
        <li>
          <a href="/docs">{say(texts.api)}</a>
        </li>
        <li>
          <a href={otherUrl} lang={other} hreflang={other}>
            {say(texts.other)}
          </a>
        </li>
      </ul>
    </footer>
  );
}
