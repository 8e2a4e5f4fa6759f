import type { CommandSpec } from '../command-spec.ts';

export const registerSpec: CommandSpec = {
  name: 'register',
  summary: { cs: 'Zaregistruje jednu datovou sadu', en: 'Register one dataset' },
  description: {
    cs: 'Zaregistruje datovou sadu: z hotového pasportu (JSON, YAML), z dat samých (--from předvyplní, co se pozná), nebo otázkami v terminálu. Bez terminálu se neptá: co chybí, vypíše a skončí.',
    en: 'Registers a dataset: from a finished passport (JSON, YAML), from the data themselves (--from fills in what can be recognised), or by questions in a terminal. Without a terminal it does not ask: it lists what is missing and ends.',
  },
  args: [
    {
      syntax: '[file]',
      text: {
        cs: 'Pasport v JSON nebo YAML, nebo datový soubor jako u --from',
        en: 'Passport in JSON or YAML, or a data file as with --from',
      },
    },
  ],
  options: [
    {
      flags: '--from <file|url>',
      text: { cs: 'Datový soubor nebo odkaz, ze kterého se předvyplní pasport', en: 'Data file or link to fill the passport from' },
    },
    { flags: '--title <text>', text: { cs: 'Název', en: 'Title' } },
    {
      flags: '--description <text>',
      text: { cs: 'Popis: co je v jednom řádku, odkud data jsou', en: 'Description: what one row holds, where the data come from' },
    },
    { flags: '--keyword <word>', text: { cs: 'Klíčové slovo', en: 'Keyword' }, repeatable: true },
    { flags: '--theme <code>', text: { cs: 'Téma EU, např. TRAN', en: 'EU theme, e.g. TRAN' }, repeatable: true },
    {
      flags: '--territory <place>',
      text: { cs: 'Území: název, nebo obec/586307', en: 'Territory: a name, or obec/586307' },
      repeatable: true,
    },
    { flags: '--frequency <code>', text: { cs: 'Jak často se data mění, např. MONTHLY', en: 'How often the data change, e.g. MONTHLY' } },
    { flags: '--owner-unit <name>', text: { cs: 'Útvar, který ví, co v datech je', en: 'Department that knows the data' } },
    {
      flags: '--access <code>',
      text: { cs: 'Přístup k datům', en: 'Access to the data' },
      choices: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'Organizace; jinak ta, které patří klíč', en: 'Organisation; else the one of the token' },
    },
    { flags: '--submit', text: { cs: 'Pošle ke schválení; jinak uloží návrh', en: 'Submit for approval; else a draft is stored' } },
    { flags: '--publish', text: { cs: 'Rovnou zveřejní; jinak uloží návrh', en: 'Publish at once; else a draft is stored' } },
    {
      flags: '--dry-run',
      text: {
        cs: 'Nic neuloží: ukáže pasport, skóre a bezpečnostní úroveň',
        en: 'Store nothing: show the passport, its score and security level',
      },
    },
  ],
  examples: [
    { line: 'pasport register', text: { cs: 'Krok za krokem v terminálu', en: 'Step by step in a terminal' } },
    {
      line: 'pasport register --from parkoviste.csv --theme TRAN --territory Hodonín --dry-run',
      text: { cs: 'Z dat, jen na zkoušku', en: 'From data, as a trial' },
    },
    { line: 'pasport register pasport.yaml --publish', text: { cs: 'Hotový pasport rovnou zveřejní', en: 'Publish a finished passport' } },
  ],
  load: async () => (await import('../commands/register.ts')).register,
};
