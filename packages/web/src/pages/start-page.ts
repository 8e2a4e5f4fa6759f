import type { Language } from '@pasport/model';

const texts = {
  cs: {
    title: 'Pasport – registr datových sad',
    skip: 'Přeskočit na obsah',
    other: 'English',
    lead: 'Registr pasportů datových sad obcí a krajů: jaká data úřad má, kde leží, v jaké podobě, kdo k nim smí a jak jsou dobrá.',
    count: (n: string) => `Zveřejněných pasportů: ${n}`,
    search: 'Hledat v pasportech',
    hint: 'např. dětská hřiště, rozpočet, parkování Hodonín',
    button: 'Hledat',
    forPrograms: 'Pro programy a správce',
    api: ['Rozhraní REST', 'popis s možností vyzkoušet'],
    openapi: ['OpenAPI 3.1', 'strojový popis rozhraní'],
    codelists: ['Číselníky', 'témata, formáty, periodicity a další'],
    health: ['Stav', 'připravenost databáze a indexu'],
    note: 'Výsledky hledání se zatím zobrazují jako JSON.',
  },
  en: {
    title: 'Pasport – registry of datasets',
    skip: 'Skip to content',
    other: 'Česky',
    lead: 'Registry of dataset passports of municipalities and regions: what data an office holds, where they live, in which form, who may reach them and how good they are.',
    count: (n: string) => `Published passports: ${n}`,
    search: 'Search the passports',
    hint: 'e.g. playgrounds, budget, parking Hodonín',
    button: 'Search',
    forPrograms: 'For programs and administrators',
    api: ['REST interface', 'description to try out'],
    openapi: ['OpenAPI 3.1', 'machine-readable description'],
    codelists: ['Codelists', 'themes, formats, frequencies and more'],
    health: ['Health', 'readiness of the database and the index'],
    note: 'Search results are shown as JSON for now.',
  },
} as const;

const row = (href: string, [name, about]: readonly [string, string]): string => `<dt><a href="${href}">${name}</a></dt><dd>${about}</dd>`;

/**
 * The start page. Everything on it is text of the program; the count is a number.
 *
 * @param published how many passports everyone may see
 */
export function startPage(language: Language, published: number): string {
  const t = texts[language];
  const otherLanguage = language === 'cs' ? 'en' : 'cs';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header><strong>Pasport</strong><a href="/?lang=${otherLanguage}" lang="${otherLanguage}" hreflang="${otherLanguage}">${t.other}</a></header>
<main id="content">
<h1>${t.title}</h1>
<p>${t.lead}</p>
<p>${t.count(published.toLocaleString(language))}</p>
<form action="/api/v1/passports" method="get" role="search">
<label for="q">${t.search}</label>
<input id="q" name="q" type="search" aria-describedby="hint">
<button>${t.button}</button>
<p id="hint">${t.hint}. ${t.note}</p>
</form>
<h2>${t.forPrograms}</h2>
<dl>
${row('/docs', t.api)}
${row('/api/v1/openapi.json', t.openapi)}
${row('/api/v1/codelists', t.codelists)}
${row('/health/ready', t.health)}
</dl>
</main>
</body>
</html>
`;
}
