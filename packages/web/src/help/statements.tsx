import { contactOf } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { articleOf } from './article-page.tsx';
import type { Article } from './article.ts';
import { ContactLine } from './contact-line.tsx';

const t = (cs: string, en: string): Text => ({ cs, en });

const accessibility: Article = {
  path: '/pristupnost',
  title: t('Prohlášení o přístupnosti', 'Accessibility statement'),
  lead: t(
    'Chceme, aby registr mohl používat každý. Toto prohlášení vychází ze zákona č. 99/2019 Sb., o přístupnosti internetových stránek a mobilních aplikací.',
    'We want everybody to be able to use the registry. This statement follows Czech Act No. 99/2019 Coll. on the accessibility of websites and mobile applications.',
  ),
  sections: [
    {
      id: 'soulad',
      title: t('Stav souladu', 'Compliance'),
      paragraphs: [
        t(
          'Stránky jsou navrženy podle WCAG 2.2 na úrovni AA; zákonu odpovídá norma EN 301 549 (WCAG 2.1 AA). Každou stránku zkoušíme automaticky ve světlém i tmavém vzhledu, na šířce 320 pixelů a s dvojnásobným písmem, klávesnicí a bez JavaScriptu.',
          'The pages are designed to WCAG 2.2 level AA; the Act refers to EN 301 549 (WCAG 2.1 AA). Each page is tested automatically in the light and dark theme, at a width of 320 pixels and with doubled text, by keyboard and without JavaScript.',
        ),
        t(
          'Automatické zkoušky nenajdou vše. Pokud na něco narazíte, napište nám, prosíme.',
          'Automatic tests do not find everything. Please tell us about anything that you come across.',
        ),
      ],
    },
    {
      id: 'vyjimky',
      title: t('Co přístupné být nemusí', 'What may not be accessible'),
      paragraphs: [
        t(
          'Soubory, na které pasporty odkazují, vydávají jiné úřady a jejich přístupnost neovlivníme. Mapy mají vždy i textovou obdobu a grafy tabulku.',
          'Files that passports link to are published by other offices; we cannot change them. Maps always have an equivalent in text and charts a table.',
        ),
        t(
          'Dokumentace REST na /docs používá cizí komponentu, která se neovládá úplně klávesnicí; tentýž obsah je v /api/v1/openapi.json.',
          'The REST documentation at /docs uses a third-party component that is not fully operable by keyboard; the same content is in /api/v1/openapi.json.',
        ),
      ],
    },
    {
      id: 'podnet',
      title: t('Podněty k nápravě', 'Feedback'),
      paragraphs: [
        t(
          'Napište, na které stránce jste byli, co nešlo a jaké pomůcky používáte. Odpovíme do 30 dnů.',
          'Say which page you were on, what did not work and which aids you use. We answer within 30 days.',
        ),
      ],
      links: [{ href: '/pristupnost/podnet', title: t('Poslat podnět', 'Send feedback') }],
    },
    {
      id: 'dohled',
      title: t('Když s vyřízením nejste spokojeni', 'If you are not satisfied'),
      paragraphs: [
        t(
          'Na dodržování zákona dohlíží Digitální a informační agentura, na kterou se můžete obrátit.',
          'The Digital and Information Agency (DIA) supervises the Act; you can turn to it.',
        ),
      ],
    },
  ],
};

const privacy: Article = {
  path: '/soukromi',
  title: t('Ochrana osobních údajů', 'Privacy'),
  lead: t(
    'Návštěvníky nesledujeme. Stránky se neptají žádných cizích serverů.',
    'We do not track visitors. The pages ask no other servers for anything.',
  ),
  sections: [
    {
      id: 'navstevnici',
      title: t('Návštěvníci', 'Visitors'),
      paragraphs: [
        t(
          'Ukládáme jedinou cookie s volbou jazyka, a to jen když ho změníte. Přihlášeným přidáme cookie přihlášení, která končí se zavřením prohlížeče.',
          'We keep one cookie with the language, only when you change it. Those who sign in get a session cookie that ends with the browser.',
        ),
        t(
          'Podle adresy počítače (u IPv6 sítě) jen počítáme, zda nepřichází příliš mnoho požadavků; počítadlo mažeme do dvou dnů.',
          'The address of your computer (of IPv6 the network) only serves to count whether there are too many requests; the counter is deleted within two days.',
        ),
      ],
    },
    {
      id: 'podnety',
      title: t('Podněty a žádosti o data', 'Messages and requests for data'),
      paragraphs: [
        t(
          'Ukládáme jen to, co napíšete: text, stránku nebo hledání, kterých se týká, a nepovinný e-mail pro odpověď. Čte je správce registru a datový tým, žádost o data i správce úřadu, na který míří. Jméno ani adresu počítače k nim nepřipojujeme.',
          'We keep only what you write: the text, the page or search that it is about, and an optional e-mail for the answer. The administrator of the registry and the data team read it, a request for data also the administrator of the office that it goes to. Neither a name nor the address of your computer is attached.',
        ),
        t(
          'E-mail pro odpověď smažeme, jakmile je podnět vyřízený, celý podnět půl roku poté, nejpozději však rok po přijetí, pokud vyřízený není.',
          'The e-mail for the answer is deleted once the message is dealt with, the message itself half a year later, or a year after it came when nobody dealt with it.',
        ),
      ],
    },
    {
      id: 'uzivatele',
      title: t('Lidé s účtem', 'People with an account'),
      paragraphs: [
        t(
          'Vedeme jméno, služební e-mail, role a otisk hesla. Zapisujeme, kdo co v registru změnil; auditní záznam nese jen identifikátory, ne jména.',
          'We keep name, work e-mail, roles and a hash of the password. We note who changed what; the audit log holds identifiers only, no names.',
        ),
        t(
          'Uložená hledání vidíte jen vy a smažete je, kdykoli chcete; oznámení mažeme po půl roce.',
          'Only you see your saved searches, and you delete them whenever you want; notifications are deleted after half a year.',
        ),
        t(
          'Tyto údaje zpracováváme, protože je potřebujeme k výkonu úkolu ve veřejném zájmu (čl. 6 odst. 1 písm. e) GDPR).',
          'We process them because a task in the public interest needs them (Article 6(1)(e) GDPR).',
        ),
      ],
    },
    {
      id: 'zaznamy',
      title: t('Osobní údaje v záznamech a v datech', 'Personal data in records and data'),
      paragraphs: [
        t(
          'Kontaktem pasportu má být útvar a společná schránka, ne člověk. Při kontrole souborů hledáme osobní údaje, abychom na ně upozornili; nalezené hodnoty nikam neukládáme.',
          'The contact of a passport should be a department, not a person. When files are checked we look for personal data to warn of them; the values found are stored nowhere.',
        ),
        t(
          'Z veřejných souborů, o nichž nikdo neříká, že jsou o lidech, a v nichž kontrola osobní údaje nenašla, si necháváme a ukazujeme prvních 20 řádků. Najdete-li v ukázce údaj o sobě, napište nám: odstraníme ji a upozorníme toho, kdo data zveřejnil.',
          'Of public files that nobody says are about people, and in which the check found no personal data, we keep and show the first 20 rows. If you find something about yourself in a preview, write to us: we remove it and tell whoever published the data.',
        ),
      ],
    },
    {
      id: 'prava',
      title: t('Vaše práva', 'Your rights'),
      paragraphs: [
        t(
          'Můžete chtít přístup ke svým údajům, opravu, výmaz nebo omezení a podat stížnost Úřadu pro ochranu osobních údajů.',
          'You can ask for access, correction, erasure or restriction, and complain to the Office for Personal Data Protection.',
        ),
      ],
    },
  ],
};

const about: Article = {
  path: '/o-registru',
  title: t('O registru', 'About the registry'),
  lead: t(
    'Pasport je evidence datových sad veřejné správy: která data existují, kde leží, v jaké podobě jsou, jak se k nim dostat a jak jsou kvalitní.',
    'Pasport is a register of datasets of public administration: which data exist, where they lie, in which form they are, how to get them and how good they are.',
  ),
  sections: [
    {
      id: 'proc',
      title: t('Proč vznikl', 'Why it exists'),
      paragraphs: [
        t(
          'Národní katalog otevřených dat zná jen to, co je zveřejněné. Plánovat ale potřebujeme i s daty, která zveřejněná nejsou, jsou na žádost nebo na papíře.',
          'The national catalogue of open data knows only what is published. Planning also needs data that are not published, are given on request or lie on paper.',
        ),
        t(
          'Každý záznam prochází kontrolou a schválením, má skóre kvality a říká, co opravit nejdřív.',
          'Each record is checked and approved, has a quality score and says what to mend first.',
        ),
      ],
      links: [
        { href: '/hledat', title: t('Hledat v katalogu', 'Search the catalogue') },
        { href: '/napoveda', title: t('Nápověda', 'Help') },
      ],
    },
    {
      id: 'verejne',
      title: t('Co je veřejné', 'What is public'),
      paragraphs: [
        t(
          'Kolik ze záznamu kdo uvidí, určuje bezpečnostní úroveň S0 až S4. Rozhodují stejná pravidla na stránkách, v REST i v exportech.',
          'How much of a record somebody sees is decided by its security level, S0 to S4. The same rules hold on the pages, in REST and in exports.',
        ),
      ],
    },
  ],
};

/** `GET /pristupnost` */
export const accessibilityPage: MakePage = async (asked) =>
  articleOf(
    asked,
    accessibility,
    <ContactLine
      page={asked.page}
      contact={await contactOf(asked.ctx)}
      subject={asked.page.say(accessibility.sections[2]?.title ?? accessibility.title)}
    />,
  );

/** `GET /soukromi` */
export const privacyPage: MakePage = async (asked) =>
  articleOf(asked, privacy, <ContactLine page={asked.page} contact={await contactOf(asked.ctx)} subject={asked.page.say(privacy.title)} />);

/** `GET /o-registru` */
export const aboutPage: MakePage = async (asked) =>
  articleOf(asked, about, <ContactLine page={asked.page} contact={await contactOf(asked.ctx)} subject={asked.page.say(about.title)} />);
