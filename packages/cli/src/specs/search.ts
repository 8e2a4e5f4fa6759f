import type { CommandSpec } from '../command-spec.ts';
import { parseBbox } from './parse-bbox.ts';
import { day } from './parse-date.ts';
import { wholeNumber } from './parse-number.ts';

export const searchSpec: CommandSpec = {
  name: 'search',
  summary: { cs: 'Najde pasporty podle slov a filtrů', en: 'Find passports by words and filters' },
  description: {
    cs: 'Najde pasporty. Na tvaru slov a na háčkách nezáleží: „hřiště“ najde i „dětských hřišť“. Filtr zadaný víckrát znamená „nebo“, různé filtry „a zároveň“.',
    en: 'Finds passports. Word forms and diacritics do not matter. A filter given more than once means “or”, different filters mean “and”.',
  },
  args: [{ syntax: '[words...]', text: { cs: 'Hledaná slova', en: 'Words to look for' } }],
  options: [
    { flags: '--theme <code>', text: { cs: 'Téma EU, např. TRAN', en: 'EU theme, e.g. TRAN' }, repeatable: true },
    {
      flags: '--territory <place>',
      text: {
        cs: 'Území: název, nebo obec/586307; kraj zahrnuje své obce',
        en: 'Territory: a name, or obec/586307; a region includes its towns',
      },
      repeatable: true,
    },
    {
      flags: '--bbox <w,s,e,n>',
      text: { cs: 'Obdélník ve stupních: západ,jih,východ,sever', en: 'Box in degrees: west,south,east,north' },
      parse: parseBbox,
    },
    { flags: '--from <day>', text: { cs: 'Data zahrnují dobu od dne', en: 'Data cover a time from the day' }, parse: day('--from') },
    { flags: '--to <day>', text: { cs: 'Data zahrnují dobu do dne', en: 'Data cover a time to the day' }, parse: day('--to') },
    {
      flags: '--frequency <code>',
      text: { cs: 'Jak často se mění, např. MONTHLY', en: 'How often data change, e.g. MONTHLY' },
      repeatable: true,
    },
    { flags: '--format <code>', text: { cs: 'Formát, např. CSV', en: 'Format, e.g. CSV' }, repeatable: true },
    {
      flags: '--form <form>',
      text: { cs: 'Podoba dat', en: 'Form of the data' },
      choices: ['file', 'api', 'map-service', 'database', 'paper'],
      repeatable: true,
    },
    {
      flags: '--access <code>',
      text: { cs: 'Přístup k datům', en: 'Access to the data' },
      choices: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
      repeatable: true,
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'Organizace, která data registruje', en: 'Organisation that registered the data' },
      repeatable: true,
    },
    { flags: '--kind <kind>', text: { cs: 'Druh', en: 'Kind' }, choices: ['dataset', 'series', 'service'], repeatable: true },
    {
      flags: '--status <status>',
      text: { cs: 'Stav pasportu', en: 'Status of the passport' },
      choices: ['draft', 'submitted', 'returned', 'published', 'archived'],
      repeatable: true,
    },
    { flags: '--hvd', text: { cs: 'Jen data s vysokou hodnotou', en: 'High-value data only' } },
    {
      flags: '--min-quality <score>',
      text: { cs: 'Nejnižší skóre kvality 0–100', en: 'Lowest quality score 0–100' },
      parse: wholeNumber('--min-quality', 0, 100),
    },
    { flags: '--sort <order>', text: { cs: 'Pořadí', en: 'Order' }, choices: ['relevance', 'newest', 'title', 'quality'] },
    { flags: '--limit <count>', text: { cs: 'Kolik záznamů na stránku', en: 'Records on a page' }, parse: wholeNumber('--limit', 1, 100) },
    {
      flags: '--cursor <cursor>',
      text: { cs: 'Další stránka: hodnota „next“ z předchozí', en: 'The next page: value “next” of the page before' },
    },
    { flags: '--all', text: { cs: 'Projde všechny stránky', en: 'Go through all pages' } },
    { flags: '--facets', text: { cs: 'Přidá počty podle témat, území, formátů…', en: 'Add counts by theme, territory, format…' } },
  ],
  examples: [
    { line: 'pasport search dětská hřiště --territory Hodonín', text: { cs: 'Hřiště v Hodoníně', en: 'Playgrounds in Hodonín' } },
    {
      line: 'pasport search --format CSV --access PUBLIC --min-quality 80 --facets',
      text: { cs: 'Veřejná CSV s dobrou kvalitou a jejich počty', en: 'Public CSV of good quality, with counts' },
    },
    {
      line: 'pasport search parkování --all --json',
      text: { cs: 'Všechny výsledky pro další program', en: 'All results for another program' },
    },
  ],
  load: async () => (await import('../commands/search.ts')).search,
};
