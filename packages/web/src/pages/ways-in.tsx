import type { Language, Text } from '@pasport/model';

interface Way {
  readonly who: Text;
  readonly what: Text;
  readonly links: readonly { readonly href: string; readonly title: Text }[];
}

const title = { cs: 'S čím přicházíte', en: 'What brings you here' } as const;

const ways: readonly Way[] = [
  {
    who: { cs: 'Pracuji na úřadě', en: 'I work at an office' },
    what: {
      cs: 'Zapíšete data z odkazu, ze souboru i z papírové evidence. Většinu údajů rozpoznáme za vás.',
      en: 'Register data from a link, a file or a paper register. Most of the details are recognised for you.',
    },
    links: [
      { href: '/registrace', title: { cs: 'Registrovat data', en: 'Register data' } },
      { href: '/napoveda', title: { cs: 'Jak na to', en: 'How it works' } },
    ],
  },
  {
    who: { cs: 'Starám se o kvalitu dat', en: 'I look after data quality' },
    what: {
      cs: 'Uvidíte, co opravit nejdřív, co čeká na schválení a jak se kvalita vyvíjí.',
      en: 'See what to fix first, what awaits approval and how quality develops.',
    },
    links: [
      { href: '/kvalita', title: { cs: 'Přehled kvality', en: 'Quality overview' } },
      { href: '/fronta', title: { cs: 'Fronta ke schválení', en: 'Queue for approval' } },
    ],
  },
  {
    who: { cs: 'Plánuji a hledám data', en: 'I plan and look for data' },
    what: {
      cs: 'Hledejte slovy v kterémkoli tvaru a zužujte podle území, formátu a kvality. Totéž umí REST.',
      en: 'Search by words in any form and narrow by territory, format and quality. REST does the same.',
    },
    links: [
      { href: '/hledat', title: { cs: 'Hledat v katalogu', en: 'Search the catalogue' } },
      { href: '/docs', title: { cs: 'Pro programy (REST)', en: 'For programs (REST)' } },
    ],
  },
];

/** Ways in for the clerk, the data team and the planner. */
export function WaysIn({ language }: { readonly language: Language }) {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{title[language]}</h2>
      <ul class="ways">
        {ways.map(({ who, what, links }) => (
          <li key={who.en} class="way">
            <h3>{who[language]}</h3>
            <p>{what[language]}</p>
            {links.map((link) => (
              <p key={link.href}>
                <a href={link.href}>{link.title[language]}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
