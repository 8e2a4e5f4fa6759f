import type { CommandSpec } from '../command-spec.ts';

export const registerSpec: CommandSpec = {
  name: 'register',
  summary: { cs: 'zaregistruje jednu datovou sadu', en: 'register one dataset' },
  description: {
    cs: 'Zaregistruje datovou sadu: z hotového pasportu (JSON, YAML), z dat samých (--from předvyplní, co se pozná), nebo otázkami v terminálu. Bez terminálu se neptá: co chybí, vypíše a skončí.',
    en: 'Registers a dataset: from a finished passport (JSON, YAML), from the data themselves (--from fills in what can be recognised), or by questions in a terminal. Without a terminal it does not ask: it lists what is missing and ends.',
  },
  args: [
    {
      syntax: '[file]',
      text: {
        cs: 'pasport v JSON nebo YAML, nebo datový soubor jako u --from',
        en: 'passport in JSON or YAML, or a data file as with --from',
      },
    },
  ],
  options: [
    {
      flags: '--from <file|url>',
      text: { cs: 'datový soubor nebo odkaz, ze kterého se předvyplní pasport', en: 'data file or link to fill the passport from' },
    },
    { flags: '--title <text>', text: { cs: 'název', en: 'title' } },
    {
      flags: '--description <text>',
      text: { cs: 'popis: co je v jednom řádku, odkud data jsou', en: 'description: what one row holds, where the data come from' },
    },
    { flags: '--keyword <word>', text: { cs: 'klíčové slovo', en: 'keyword' }, repeatable: true },
    { flags: '--theme <code>', text: { cs: 'téma EU, např. TRAN', en: 'EU theme, e.g. TRAN' }, repeatable: true },
    {
      flags: '--territory <place>',
      text: { cs: 'území: název, nebo obec/586307', en: 'territory: a name, or obec/586307' },
      repeatable: true,
    },
    { flags: '--frequency <code>', text: { cs: 'jak často se data mění, např. MONTHLY', en: 'how often the data change, e.g. MONTHLY' } },
    { flags: '--owner-unit <name>', text: { cs: 'útvar, který ví, co v datech je', en: 'department that knows the data' } },
    {
      flags: '--access <code>',
      text: { cs: 'přístup k datům', en: 'access to the data' },
      choices: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'organizace; jinak ta, které patří klíč', en: 'organisation; else the one of the token' },
    },
    { flags: '--submit', text: { cs: 'pošle ke schválení; jinak uloží návrh', en: 'submit for approval; else a draft is stored' } },
    { flags: '--publish', text: { cs: 'rovnou zveřejní; jinak uloží návrh', en: 'publish at once; else a draft is stored' } },
    {
      flags: '--dry-run',
      text: {
        cs: 'nic neuloží: ukáže pasport, skóre a stupeň ochrany',
        en: 'store nothing: show the passport, its score and protection level',
      },
    },
  ],
  examples: [
    { line: 'pasport register', text: { cs: 'krok za krokem v terminálu', en: 'step by step in a terminal' } },
    {
      line: 'pasport register --from parkoviste.csv --theme TRAN --territory Hodonín --dry-run',
      text: { cs: 'z dat, jen na zkoušku', en: 'from data, as a trial' },
    },
    { line: 'pasport register pasport.yaml --publish', text: { cs: 'hotový pasport rovnou zveřejní', en: 'publish a finished passport' } },
  ],
  load: async () => (await import('../commands/register.ts')).register,
};
