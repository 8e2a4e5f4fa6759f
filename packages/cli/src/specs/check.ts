import type { CommandSpec } from '../command-spec.ts';
import { wholeNumber } from './parse-number.ts';

export const checkSpec: CommandSpec = {
  name: 'check',
  summary: { cs: 'Zkontroluje datové soubory', en: 'Check data files' },
  description: {
    cs: 'Zkontroluje datové soubory, rozpozná je podle obsahu: tabulky, sešity, JSON, XML, RDF, mapy, jízdní řády, archivy. Popíše, co v nich je, a vypíše nálezy s místem. Soubor nikam neposílá; síť potřebuje, jen když stahuje odkaz nebo čte pasport z registru.',
    en: 'Checks data files, told apart by content: tables, workbooks, JSON, XML, RDF, maps, timetables, archives. Describes what they hold and lists findings with their places. The file is sent nowhere; a network is needed only to fetch a link or to read a passport from the registry.',
  },
  args: [
    {
      syntax: '<file|url...>',
      text: {
        cs: 'Soubory, složky a odkazy; „-“ je standardní vstup',
        en: 'Files, folders and links; “-” is standard input',
      },
    },
  ],
  options: [
    {
      flags: '--fail-under <score>',
      text: { cs: 'Nižší skóre je chyba', en: 'A lower score is an error' },
      parse: wholeNumber('--fail-under', 0, 100),
    },
    {
      flags: '--passport <file|id>',
      text: {
        cs: 'Pasport v souboru nebo v registru: co říká, se porovná s daty',
        en: 'Passport in a file or in the registry: what it says is compared with the data',
      },
    },
    {
      flags: '--schema <file|url>',
      text: {
        cs: 'Schéma, podle kterého se data posoudí: Table Schema, datový balíček, CSVW, JSON Schema, XML Schema (XSD)',
        en: 'Schema to judge the data by: Table Schema, data package, CSVW, JSON Schema, XML Schema (XSD)',
      },
    },
    {
      flags: '--details',
      text: {
        cs: 'U více souborů celou zprávu o každém, u jednoho sloupce všech částí',
        en: 'For more files the whole report of each, for one the columns of all parts',
      },
    },
    {
      flags: '--html <path>',
      text: {
        cs: 'Zapíše zprávu jako stránku HTML; u více souborů do složky',
        en: 'Write the report as an HTML page; for more files into a folder',
      },
    },
    {
      flags: '--csv <path>',
      text: { cs: 'Zapíše nálezy jako CSV; u více souborů do složky', en: 'Write the findings as CSV; for more files into a folder' },
    },
    {
      flags: '--dqv <path>',
      text: {
        cs: 'Zapíše zprávu v RDF (W3C DQV, Turtle); u více souborů do složky',
        en: 'Write the report in RDF (W3C DQV, Turtle); for more files into a folder',
      },
    },
  ],
  examples: [
    { line: 'pasport check parkoviste.csv', text: { cs: 'Soubor na disku', en: 'A file on the disk' } },
    {
      line: 'pasport check data/ --fail-under 80',
      text: { cs: 'Celá složka, v automatické kontrole', en: 'A whole folder, in an automatic check' },
    },
    {
      line: 'pasport check https://example.cz/data.csv --html zprava.html',
      text: { cs: 'Odkaz, se zprávou pro kolegy', en: 'A link, with a report for colleagues' },
    },
    {
      line: 'pasport check parkoviste.csv --passport parkoviste-hodonin',
      text: { cs: 'Souhlasí data s pasportem v registru?', en: 'Do the data agree with the passport in the registry?' },
    },
    {
      line: 'curl -s https://example.cz/data.csv | pasport check - --json',
      text: { cs: 'Stažená data, výsledek pro další program', en: 'Downloaded data, result for another program' },
    },
  ],
  load: async () => (await import('../commands/check.ts')).check,
};
