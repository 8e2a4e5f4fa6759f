import type { Text } from '@pasport/model';
import type { Article } from './article.ts';

const t = (cs: string, en: string): Text => ({ cs, en });

/** Help by tasks, for those who do them. */
export const taskArticles: readonly Article[] = [
  {
    path: '/napoveda/urednik',
    title: t('Pro úřad: jak registrovat data', 'For offices: how to register data'),
    lead: t(
      'Zaregistrovat datovou sadu trvá obvykle tři minuty. Registrujete záznam o datech, ne data sama.',
      'Registering a dataset usually takes three minutes. You register a record about the data, not the data.',
    ),
    sections: [
      {
        id: 'odkaz',
        title: t('Mám odkaz na soubor nebo službu', 'I have a link to a file or a service'),
        steps: [
          t('Přihlaste se a zvolte Registrovat data.', 'Sign in and choose Register data.'),
          t(
            'Vložte odkaz. Formát, sloupce, období a území poznáme sami.',
            'Paste the link. We recognise format, columns, period and territory.',
          ),
          t(
            'Zkontrolujte, co jsme poznali; u každého údaje je napsáno odkud.',
            'Check what we recognised; each value says where it comes from.',
          ),
          t(
            'Doplňte, co stroj neví: téma, jak často se data mění a kdo o nich ví nejvíc.',
            'Add what a machine cannot know: the theme, how often the data change, who knows them best.',
          ),
          t('Odpovězte na čtyři otázky, kdo smí data vidět.', 'Answer four questions about who may see the data.'),
          t('Odešlete záznam ke schválení.', 'Send the record for approval.'),
        ],
        links: [{ href: '/registrace', title: t('Registrovat data', 'Register data') }],
      },
      {
        id: 'bez-odkazu',
        title: t('Data nemají odkaz, nebo jsou na papíře', 'The data have no link, or are on paper'),
        paragraphs: [
          t(
            'I taková data do registru patří: plánovač se dozví, že existují a na koho se obrátit. Na první obrazovce zvolte systém bez odkazu nebo listinnou evidenci a napište, kde data leží.',
            'Such data belong here too: a planner learns that they exist and whom to ask. On the first screen choose a system without a link or a paper register and say where the data lie.',
          ),
        ],
      },
      {
        id: 'neverejna',
        title: t('Data nejsou veřejná', 'The data are not public'),
        paragraphs: [
          t(
            'Záznam o datech může být veřejný, i když data veřejná nejsou. Podle odpovědí na čtyři otázky odvodíme bezpečnostní úroveň a ukážeme vám, co uvidí veřejnost, než cokoli odešlete.',
            'A record may be public although the data are not. From your four answers we derive a security level and show you what the public will see before you send anything.',
          ),
        ],
      },
      {
        id: 'vraceno',
        title: t('Záznam se mi vrátil', 'My record came back'),
        steps: [
          t('Otevřete Frontu; vrácené záznamy jsou v ní i s důvodem.', 'Open the Queue; returned records are there with the reason.'),
          t('Přečtěte si komentáře u polí a údaje opravte.', 'Read the comments on fields and mend the values.'),
          t('U vyřízeného komentáře zvolte Vyřízeno a záznam předložte znovu.', 'Mark comments as dealt with and submit again.'),
        ],
        links: [{ href: '/fronta', title: t('Fronta práce', 'The queue') }],
      },
    ],
  },
  {
    path: '/napoveda/datovy-tym',
    title: t('Pro datový tým: posuzování a kvalita', 'For the data team: reviews and quality'),
    lead: t(
      'Vše, co na někoho čeká, je v jedné frontě, nejdéle čekající první.',
      'Everything that waits for somebody is in one queue, the longest waiting first.',
    ),
    sections: [
      {
        id: 'posoudit',
        title: t('Posoudit záznam', 'Review a record'),
        steps: [
          t(
            'Ve frontě otevřete záznam. U změny uvidíte, co se liší od zveřejněné podoby.',
            'Open a record in the queue. Of a change you see what differs from the published version.',
          ),
          t('Podívejte se na odhad kvality po schválení.', 'Look at the expected quality.'),
          t(
            'Schvalte, nebo vraťte s důvodem; komentáře můžete připsat k jednotlivým polím.',
            'Approve, or return with a reason; you can comment on single fields.',
          ),
        ],
        paragraphs: [
          t(
            'O vlastním návrhu rozhoduje vždy někdo jiný. Schválit jich najednou víc jde přímo ve frontě.',
            'Somebody else always decides about your own submission. Several can be approved at once right in the queue.',
          ),
        ],
      },
      {
        id: 'klavesy',
        title: t('Klávesové zkratky', 'Keyboard shortcuts'),
        paragraphs: [
          t(
            'Ve frontě přechází j na další úkol, k na předchozí a Enter úkol otevře. Zkratky jde nad tabulkou vypnout.',
            'In the queue, j goes to the next task, k to the previous one and Enter opens it. They can be switched off above the table.',
          ),
        ],
      },
      {
        id: 'kvalita',
        title: t('Sledovat kvalitu', 'Watch the quality'),
        paragraphs: [
          t(
            'Přehled kvality ukazuje, které nálezy jsou nejčastější, kde je kvalita nejnižší a co se za měsíc opravilo. Vše jde stáhnout jako tabulku.',
            'The overview of quality shows the most frequent findings, where quality is lowest and what was mended in a month. All of it can be downloaded as a table.',
          ),
        ],
        links: [
          { href: '/kvalita', title: t('Přehled kvality', 'Overview of quality') },
          { href: '/napoveda/skore', title: t('Jak se počítá skóre', 'How scores are computed') },
        ],
      },
    ],
  },
  {
    path: '/napoveda/planovac',
    title: t('Pro plánovače: jak najít data', 'For planners: how to find data'),
    lead: t('Hledejte běžnými slovy, v jakémkoli pádě a bez háčků.', 'Search with plain words, in any form and without diacritics.'),
    sections: [
      {
        id: 'hledat',
        title: t('Hledat a zužovat', 'Search and narrow down'),
        steps: [
          t('Napište, co hledáte, třeba „hřiště Hodonín“.', 'Type what you look for, such as “hřiště Hodonín”.'),
          t(
            'Zužte výsledek podle území, tématu, formátu nebo přístupu; u každé volby je počet.',
            'Narrow the result by territory, theme, format or access; each choice has its count.',
          ),
          t(
            'Adresu stránky můžete poslat dál: kdo ji otevře, uvidí totéž hledání.',
            'Pass the address of the page on: whoever opens it sees the same search.',
          ),
        ],
        links: [{ href: '/hledat', title: t('Hledat v katalogu', 'Search the catalogue') }],
      },
      {
        id: 'sledovat',
        title: t('Sledovat, co přibude', 'Follow what comes in'),
        paragraphs: [
          t(
            'Po přihlášení si hledání uložíte nad výsledky; až přibudou pasporty, které mu odpovídají, dáme vám vědět. Bez přihlášení odebírejte kanál Atom.',
            'Once signed in, save the search above its results; when passports come in that match it, you will be told. Without signing in, subscribe to the Atom feed.',
          ),
        ],
      },
      {
        id: 'nenasli',
        title: t('Když data v registru nejsou', 'When the data are not registered'),
        paragraphs: [
          t(
            'Požádejte o ně: žádost předáme datovému týmu, přihlašovat se nemusíte.',
            'Ask for them: the request goes to the data team, and you need not sign in.',
          ),
        ],
        links: [{ href: '/zadost-o-data', title: t('Požádat o data', 'Request data') }],
      },
      {
        id: 'cist',
        title: t('Přečíst pasport', 'Read a passport'),
        paragraphs: [
          t(
            'Pasport říká, co data obsahují, kde leží, v jaké jsou podobě, jak se k nim dostat, kdo za ně odpovídá a jak jsou kvalitní. U dat, která nejsou volně ke stažení, najdete kontakt.',
            'A passport says what the data hold, where they lie, in which form they are, how to get them, who answers for them and how good they are. Where data cannot be downloaded freely, you find a contact.',
          ),
        ],
      },
      {
        id: 'programem',
        title: t('Totéž programem', 'The same by a program'),
        paragraphs: [t('Vše, co je na stránkách, vrací i REST.', 'REST returns everything that the pages show.')],
        links: [{ href: '/napoveda/rest', title: t('Příklady REST', 'REST examples') }],
      },
    ],
  },
  {
    path: '/napoveda/ucet',
    title: t('Účet a přihlášení', 'Account and signing in'),
    lead: t(
      'Účet zakládá pozvánka od správce vaší organizace.',
      'An account begins with an invitation by the administrator of your organisation.',
    ),
    sections: [
      {
        id: 'pozvanka',
        title: t('Přijmout pozvánku', 'Accept an invitation'),
        steps: [
          t(
            'Otevřete odkaz, který jste dostali; platí jednou a sedm dní.',
            'Open the link that you were given; it works once, for seven days.',
          ),
          t(
            'Napište jméno a zvolte heslo aspoň o 12 znacích, nejlépe z několika slov.',
            'Give your name and choose a password of at least 12 characters, best of several words.',
          ),
        ],
      },
      {
        id: 'heslo',
        title: t('Zapomenuté heslo', 'Forgotten password'),
        paragraphs: [
          t(
            'Na stránce přihlášení zvolte Zapomenuté heslo a napište svůj e-mail. Přijde odkaz, který platí hodinu a jen jednou; nastavením nového hesla se všude odhlásíte. Druhý faktor zůstává.',
            'On the sign-in page, choose Forgotten password and enter your e-mail. A link comes that works for an hour and once only; setting the new password signs you out everywhere. A second factor stays.',
          ),
          t(
            'Neposílá-li registr e-maily nebo ke schránce nemůžete, požádejte o odkaz správce; jeho platí jeden den. Kdo se přihlašuje přes poskytovatele, mění heslo u něj.',
            'If the registry sends no mail or you cannot get to your mailbox, ask the administrator for a link; theirs works for one day. Whoever signs in with a provider changes the password there.',
          ),
        ],
      },
      {
        id: 'odhlaseni',
        title: t('Kdy přihlášení skončí', 'When a session ends'),
        paragraphs: [
          t(
            'Po 30 minutách bez činnosti a nejpozději po 12 hodinách. Rozepsaný záznam se tím neztratí.',
            'After 30 minutes without activity and after 12 hours at the latest. A record in progress is not lost.',
          ),
        ],
        links: [{ href: '/ucet', title: t('Můj účet', 'My account') }],
      },
    ],
  },
];
