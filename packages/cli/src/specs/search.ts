import type { CommandSpec } from '../command-spec.ts';
import { parseBbox } from './parse-bbox.ts';
import { day } from './parse-date.ts';
import { wholeNumber } from './parse-number.ts';

export const searchSpec: CommandSpec = {
  name: 'search',
  summary: { cs: 'najde pasporty podle slov a filtrů', en: 'find passports by words and filters' },
  description: {
    cs: 'Najde pasporty. Na tvaru slov a na háčkách nezáleží: „hřiště“ najde i „dětských hřišť“. Filtr zadaný víckrát znamená „nebo“, různé filtry „a zároveň“.',
    en: 'Finds passports. Word forms and diacritics do not matter. A filter given more than once means “or”, different filters mean “and”.',
  },
  args: [{ syntax: '[words...]', text: { cs: 'hledaná slova', en: 'words to look for' } }],
  options: [
    { flags: '--theme <code>', text: { cs: 'téma EU, např. TRAN', en: 'EU theme, e.g. TRAN' }, repeatable: true },
    {
      flags: '--territory <place>',
      text: {
        cs: 'území: název, nebo obec/586307; kraj zahrnuje své obce',
        en: 'territory: a name, or obec/586307; a region includes its towns',
      },
      repeatable: true,
    },
    {
      flags: '--bbox <w,s,e,n>',
      text: { cs: 'obdélník ve stupních: západ,jih,východ,sever', en: 'box in degrees: west,south,east,north' },
      parse: parseBbox,
    },
    { flags: '--from <day>', text: { cs: 'data zahrnují dobu od dne', en: 'data cover a time from the day' }, parse: day('--from') },
    { flags: '--to <day>', text: { cs: 'data zahrnují dobu do dne', en: 'data cover a time to the day' }, parse: day('--to') },
    {
      flags: '--frequency <code>',
      text: { cs: 'jak často se mění, např. MONTHLY', en: 'how often data change, e.g. MONTHLY' },
      repeatable: true,
    },
    { flags: '--format <code>', text: { cs: 'formát, např. CSV', en: 'format, e.g. CSV' }, repeatable: true },
    {
      flags: '--form <form>',
      text: { cs: 'forma dat', en: 'form of the data' },
      choices: ['file', 'api', 'map-service', 'database', 'paper'],
      repeatable: true,
    },
    {
      flags: '--access <code>',
      text: { cs: 'přístup k datům', en: 'access to the data' },
      choices: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
      repeatable: true,
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'organizace, která data registruje', en: 'organisation that registered the data' },
      repeatable: true,
    },
    { flags: '--kind <kind>', text: { cs: 'druh', en: 'kind' }, choices: ['dataset', 'series', 'service'], repeatable: true },
    {
      flags: '--status <status>',
      text: { cs: 'stav pasportu', en: 'status of the passport' },
      choices: ['draft', 'submitted', 'returned', 'published', 'archived'],
      repeatable: true,
    },
    { flags: '--hvd', text: { cs: 'jen data s vysokou hodnotou', en: 'high-value data only' } },
    {
      flags: '--min-quality <score>',
      text: { cs: 'nejnižší skóre kvality 0–100', en: 'lowest quality score 0–100' },
      parse: wholeNumber('--min-quality', 0, 100),
    },
    { flags: '--sort <order>', text: { cs: 'pořadí', en: 'order' }, choices: ['relevance', 'newest', 'title', 'quality'] },
    { flags: '--limit <count>', text: { cs: 'kolik záznamů na stránku', en: 'records on a page' }, parse: wholeNumber('--limit', 1, 100) },
    {
      flags: '--cursor <cursor>',
      text: { cs: 'další stránka: hodnota „next“ z předchozí', en: 'the next page: value “next” of the page before' },
    },
    { flags: '--all', text: { cs: 'projde všechny stránky', en: 'go through all pages' } },
    { flags: '--facets', text: { cs: 'přidá počty podle témat, území, formátů…', en: 'add counts by theme, territory, format…' } },
  ],
  examples: [
    { line: 'pasport search dětská hřiště --territory Hodonín', text: { cs: 'hřiště v Hodoníně', en: 'playgrounds in Hodonín' } },
    {
      line: 'pasport search --format CSV --access PUBLIC --min-quality 80 --facets',
      text: { cs: 'veřejná CSV s dobrou kvalitou a jejich počty', en: 'public CSV of good quality, with counts' },
    },
    {
      line: 'pasport search parkování --all --json',
      text: { cs: 'všechny výsledky pro další program', en: 'all results for another program' },
    },
  ],
  load: async () => (await import('../commands/search.ts')).search,
};
