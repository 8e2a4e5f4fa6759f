import { namesakes } from './namesakes.ts';

/** Words of `pasport search`. */
export const searchTexts = {
  columns: {
    title: { cs: 'Název', en: 'Title' },
    organisation: { cs: 'Organizace', en: 'Organisation' },
    formats: { cs: 'Formát', en: 'Format' },
    access: { cs: 'Přístup', en: 'Access' },
    quality: { cs: 'Kvalita', en: 'Quality' },
    status: { cs: 'Stav', en: 'Status' },
    slug: { cs: 'Zkrácený název', en: 'Short name' },
  },
  facets: {
    theme: { cs: 'Téma', en: 'Theme' },
    territory: { cs: 'Území', en: 'Territory' },
    format: { cs: 'Formát', en: 'Format' },
    form: { cs: 'Podoba', en: 'Form' },
    access: { cs: 'Přístup', en: 'Access' },
    organisation: { cs: 'Organizace', en: 'Organisation' },
    frequency: { cs: 'Jak často se mění', en: 'Frequency' },
    kind: { cs: 'Druh', en: 'Kind' },
    quality: { cs: 'Kvalita', en: 'Quality' },
    hvd: { cs: 'Data s vysokou hodnotou', en: 'High-value data' },
  } as Readonly<Record<string, { cs: string; en: string }>>,
  statuses: {
    draft: { cs: 'návrh', en: 'draft' },
    submitted: { cs: 'ke schválení', en: 'submitted' },
    returned: { cs: 'vráceno', en: 'returned' },
    published: { cs: 'zveřejněno', en: 'published' },
    archived: { cs: 'v archivu', en: 'archived' },
  } as Readonly<Record<string, { cs: string; en: string }>>,
  access: {
    PUBLIC: { cs: 'veřejný', en: 'public' },
    RESTRICTED: { cs: 'omezený', en: 'restricted' },
    NON_PUBLIC: { cs: 'neveřejný', en: 'non-public' },
  } as Readonly<Record<string, { cs: string; en: string }>>,
  passports: { cs: ['pasport', 'pasporty', 'pasportů'], en: ['passport', 'passports'] },
  shown: (shown: string) => ({ cs: `zobrazeno ${shown}; všechny vypíše --all`, en: `${shown} shown; --all prints them all` }),
  nothing: {
    cs: 'Nic jsme nenašli. Zkuste méně slov nebo filtrů.',
    en: 'Nothing was found. Try fewer words or filters.',
  },
  unknownPlace: (word: string) => ({
    cs: `Území „${word}“ neznáme. Zadejte název obce, okresu nebo kraje, případně kód (obec/586307).`,
    en: `We do not know the territory “${word}”. Give the name of a municipality, district or region, or a code (obec/586307).`,
  }),
  namesakes,
  chosenPlace: (word: string, chosen: string, others: string) => ({
    cs: `Území „${word}“: bereme ${chosen}. Jiná možnost: ${others}.`,
    en: `Territory “${word}”: searching in ${chosen}. Other choices: ${others}.`,
  }),
} as const;
