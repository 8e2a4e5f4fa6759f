import type { Text } from '@pasport/model';

/** What the filters are called, by their parameters. */
export const filterWords: Readonly<Record<string, Text>> = {
  q: { cs: 'Slova', en: 'Words' },
  theme: { cs: 'Téma', en: 'Theme' },
  territory: { cs: 'Území', en: 'Territory' },
  format: { cs: 'Formát', en: 'Format' },
  form: { cs: 'Podoba', en: 'Form' },
  access: { cs: 'Přístup k datům', en: 'Access to data' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  kind: { cs: 'Druh', en: 'Kind' },
  status: { cs: 'Stav', en: 'Status' },
  frequency: { cs: 'Jak často se mění', en: 'How often it changes' },
  minQuality: { cs: 'Kvalita', en: 'Quality' },
  changedFrom: { cs: 'Stáří záznamu', en: 'Age of the record' },
  hvd: { cs: 'Data s vysokou hodnotou', en: 'High-value data' },
  from: { cs: 'Data za dobu od', en: 'Data covering from' },
  to: { cs: 'Data za dobu do', en: 'Data covering to' },
  bbox: { cs: 'Výřez mapy', en: 'Part of the map' },
  sort: { cs: 'Řazení', en: 'Order' },
};
