import type { Distribution, Location, Text } from '@pasport/model';
import { answerOf, codeOf, dayOf, formOf, frequencyWords, themeWords, unitOf } from './cell-values.ts';
import { themeByWords } from './theme-by-words.ts';
import type { CellResult, InventoryField, RowDraft } from './inventory-field.ts';

const scheme = 'inventory';
const fault = (cs: string, en: string): CellResult => ({ fault: { cs, en } });

const words = (text: string): string[] =>
  text
    .split(/[;,]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

function withDistribution(draft: RowDraft, part: Partial<Distribution>): CellResult {
  const [first = { kind: 'file' as const }] = draft.distributions ?? [];
  return { draft: { ...draft, distributions: [{ ...first, ...part }] } };
}

function withLocation(draft: RowDraft, part: Location): CellResult {
  return { draft: { ...draft, locations: [{ ...draft.locations?.[0], ...part }] } };
}

type Answers = NonNullable<NonNullable<RowDraft['security']>['answers']>;

function question(name: keyof Answers, column: string, label: Text, synonyms: readonly string[]): InventoryField {
  return {
    name: column,
    label,
    example: 'ne',
    synonyms,
    pointers: [`/security/answers/${name}`],
    read: (draft, text) => {
      const answer = answerOf(text);
      if (answer === undefined) return fault('Napište ano, ne, nebo nevím.', 'Write ano (yes), ne (no) or nevím (unknown).');
      return { draft: { ...draft, security: { ...draft.security, answers: { ...draft.security?.answers, [name]: answer } } } };
    },
  };
}

function day(
  name: string,
  label: Text,
  example: string,
  synonyms: readonly string[],
  pointer: string,
  put: (draft: RowDraft, day: string) => RowDraft,
): InventoryField {
  return {
    name,
    label,
    example,
    synonyms,
    pointers: [pointer],
    read: (draft, text) => {
      const found = dayOf(text);
      return found === undefined
        ? fault('Datum napište jako 2026-05-31 nebo 31. 5. 2026.', 'Write the date as 2026-05-31.')
        : { draft: put(draft, found) };
    },
  };
}

/** Columns that an inventory may have, in the order of the template. */
export const inventoryFields: readonly InventoryField[] = [
  {
    name: 'id',
    label: { cs: 'Identifikátor', en: 'Identifier' },
    example: 'HR-1',
    synonyms: ['id', 'identifikator', 'cislo', 'poradove cislo', 'por cislo', 'por c', 'kod', 'p c', 'c'],
    pointers: ['/externalIds'],
    read: (draft, text) => ({ draft: { ...draft, externalIds: [{ scheme, value: text }] } }),
  },
  {
    name: 'nazev',
    label: { cs: 'Název', en: 'Title' },
    example: 'Dětská hřiště',
    synonyms: ['nazev', 'nazev sady', 'nazev datove sady', 'datova sada', 'jmeno', 'title', 'name', 'evidence'],
    pointers: ['/title'],
    read: (draft, text) => ({ draft: { ...draft, title: { ...draft.title, cs: text } } }),
  },
  {
    name: 'nazev_en',
    label: { cs: 'Název anglicky', en: 'Title in English' },
    example: 'Playgrounds',
    synonyms: ['nazev en', 'nazev anglicky', 'english title'],
    pointers: ['/title/en'],
    read: (draft, text) => ({ draft: { ...draft, title: { ...draft.title, en: text } } }),
  },
  {
    name: 'popis',
    label: { cs: 'Popis', en: 'Description' },
    example: 'Poloha a vybavení hřišť, jeden řádek je jedno hřiště.',
    synonyms: ['popis', 'popis sady', 'obsah', 'charakteristika', 'description', 'poznamka'],
    pointers: ['/description'],
    read: (draft, text) => ({ draft: { ...draft, description: { cs: text } } }),
  },
  {
    name: 'klicova_slova',
    label: { cs: 'Klíčová slova', en: 'Keywords' },
    example: 'hřiště; děti',
    synonyms: ['klicova slova', 'klicove slovo', 'keywords', 'stitky', 'tagy'],
    pointers: ['/keywords'],
    read: (draft, text) => ({ draft: { ...draft, keywords: { cs: words(text) } } }),
  },
  {
    name: 'tema',
    label: { cs: 'Téma', en: 'Theme' },
    example: 'Vzdělávání, kultura a sport',
    synonyms: ['tema', 'oblast', 'kategorie', 'theme', 'agenda'],
    pointers: ['/themes'],
    read: (draft, text) => {
      const code = codeOf('data-theme', text, themeWords) ?? themeByWords(text);
      if (code === undefined)
        return fault(
          `Téma „${text}“ neznáme. Napište třeba Doprava, Životní prostředí nebo kód TRAN.`,
          `Unknown theme “${text}”. Write for example Transport or TRAN.`,
        );
      return { draft: { ...draft, themes: [code] } };
    },
  },
  {
    name: 'uzemi',
    label: { cs: 'Území', en: 'Territory' },
    example: 'Hodonín',
    synonyms: ['uzemi', 'obec', 'misto', 'lokalita', 'territory', 'kod obce'],
    pointers: ['/territory'],
    read: (draft, text, home) => {
      const unit = unitOf(text, home);
      return typeof unit === 'string' ? { draft: { ...draft, territory: { units: [unit] } } } : { fault: unit };
    },
  },
  {
    name: 'periodicita',
    label: { cs: 'Jak často se mění', en: 'How often it changes' },
    example: 'ročně',
    synonyms: ['periodicita', 'periodicita aktualizace', 'aktualizace', 'jak casto se meni', 'frekvence', 'frequency'],
    pointers: ['/frequency'],
    read: (draft, text) => {
      const code = codeOf('frequency', text, frequencyWords);
      if (code === undefined)
        return fault(
          `Periodicitu „${text}“ neznáme. Napište třeba ročně, měsíčně, denně nebo nevím.`,
          `Unknown frequency “${text}”. Write for example annual, monthly or daily.`,
        );
      return { draft: { ...draft, frequency: code } };
    },
  },
  {
    name: 'utvar',
    label: { cs: 'Útvar', en: 'Department' },
    example: 'Odbor investic',
    synonyms: ['utvar', 'odbor', 'oddeleni', 'vlastnik', 'garant', 'spravce', 'gestor', 'department'],
    pointers: ['/ownerUnit'],
    read: (draft, text) => ({ draft: { ...draft, ownerUnit: text } }),
  },
  {
    name: 'email',
    label: { cs: 'Společná schránka', en: 'Shared mailbox' },
    example: 'hriste@obec.example',
    synonyms: ['email', 'e mail', 'schranka', 'kontakt', 'kontaktni e mail', 'spolecna schranka'],
    pointers: ['/contactPoint'],
    read: (draft, text) => ({ draft: { ...draft, contactPoint: { kind: 'organisation', email: text } } }),
  },
  {
    name: 'podoba',
    label: { cs: 'Podoba', en: 'Form' },
    example: 'soubor',
    synonyms: ['podoba', 'forma', 'form', 'typ', 'druh', 'nosic'],
    pointers: ['/distributions/0/kind'],
    read: (draft, text) => {
      const kind = formOf(text);
      if (kind === undefined)
        return fault(
          `Podobu „${text}“ neznáme. Napište soubor, databáze, služba, mapa, nebo papír.`,
          `Unknown form “${text}”. Write file, database, api, map-service or paper.`,
        );
      return withDistribution(draft, { kind });
    },
  },
  {
    name: 'format',
    label: { cs: 'Formát', en: 'Format' },
    example: 'CSV',
    synonyms: ['format', 'format souboru', 'typ souboru'],
    pointers: ['/distributions/0/format'],
    read: (draft, text) => {
      const code = codeOf('file-type', text.replace(/^\./u, ''), { excel: 'XLSX', word: 'DOCX', shapefile: 'SHP' });
      if (code === undefined)
        return fault(
          `Formát „${text}“ neznáme. Napište třeba CSV, XLSX nebo GEOJSON.`,
          `Unknown format “${text}”. Write for example CSV, XLSX or GEOJSON.`,
        );
      return withDistribution(draft, { format: code });
    },
  },
  {
    name: 'odkaz',
    label: { cs: 'Odkaz na data', en: 'Link to the data' },
    example: 'https://data.obec.example/hriste.csv',
    synonyms: ['odkaz', 'odkaz na data', 'url', 'adresa', 'link', 'www'],
    pointers: ['/distributions/0/downloadUrl', '/distributions/0/accessUrl'],
    read: (draft, text) => withDistribution(draft, { accessUrl: text, downloadUrl: text }),
  },
  {
    name: 'system',
    label: { cs: 'Systém', en: 'System' },
    example: 'GIS města',
    synonyms: ['system', 'informacni system', 'program', 'aplikace', 'is', 'software'],
    pointers: ['/locations/0/system'],
    read: (draft, text) => withLocation(draft, { system: { name: text } }),
  },
  {
    name: 'umisteni',
    label: { cs: 'Složka nebo místo', en: 'Folder or place' },
    example: 'U:\\pasporty\\hriste',
    synonyms: ['umisteni', 'slozka', 'cesta', 'ulozeni', 'kde', 'location'],
    pointers: ['/locations/0/path', '/locations/0/place'],
    read: (draft, text) => withLocation(draft, /[\\/]/u.test(text) ? { path: text } : { place: text }),
  },
  day(
    'obdobi_od',
    { cs: 'Období od', en: 'Period from' },
    '2026-01-01',
    ['obdobi od', 'od', 'platnost od'],
    '/temporal/start',
    (draft, start) => ({ ...draft, temporal: { ...draft.temporal, start } }),
  ),
  day(
    'obdobi_do',
    { cs: 'Období do', en: 'Period to' },
    '2026-12-31',
    ['obdobi do', 'do', 'platnost do'],
    '/temporal/end',
    (draft, end) => ({ ...draft, temporal: { ...draft.temporal, end } }),
  ),
  question('people', 'lide', { cs: 'Jsou v datech lidé?', en: 'Are there people in the data?' }, [
    'lide',
    'jsou v datech lide',
    'osobni udaje',
    'gdpr',
  ]),
  question('protectedByLaw', 'ochrana', { cs: 'Chrání je zákon nebo smlouva?', en: 'Does a law or a contract protect them?' }, [
    'ochrana',
    'chrani je zakon nebo smlouva',
  ]),
  question('harm', 'skoda', { cs: 'Mohla by vzniknout škoda?', en: 'Could they do harm?' }, ['skoda', 'mohla by vzniknout skoda']),
  question('mandatoryOpen', 'povinnost', { cs: 'Ukládá zákon zveřejnit?', en: 'Does a law order to publish them?' }, [
    'povinnost',
    'uklada zakon zverejnit',
    'povinne zverejnovano',
  ]),
];

const byName = new Map(inventoryFields.map((field) => [field.name, field]));

export function inventoryField(name: string): InventoryField | undefined {
  return byName.get(name);
}

/** Scheme of the identifiers of an inventory; those without one are known by their title. */
export const titleScheme = 'inventory-title';
