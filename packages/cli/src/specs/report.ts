import type { CommandSpec } from '../command-spec.ts';
import { wholeNumber } from './parse-number.ts';

export const reportSpec: CommandSpec = {
  name: 'report',
  summary: { cs: 'Ukáže zprávu o kvalitě pasportu nebo organizace', en: 'Show the quality report of a passport or an organisation' },
  description: {
    cs: 'Ukáže poslední zprávu o kvalitě pasportu: skóre podle hledisek, nálezy a co opravit nejdřív. Ukáže i starší zprávu, porovná dvě, zapíše zprávu do souboru; s --organisation shrne pasporty celé organizace.',
    en: 'Shows the latest quality report of a passport: score by dimension, findings and what to fix first. Shows an older report too, compares two, writes a report to a file; with --organisation sums up the passports of a whole organisation.',
  },
  args: [{ syntax: '[id]', text: { cs: 'Id nebo zkrácený název pasportu', en: 'Id or short name of the passport' } }],
  options: [
    {
      flags: '--organisation <name>',
      text: {
        cs: 'Organizace místo pasportu: medián, podíly, hlediska, nejčastější nálezy, nejhorší pasporty',
        en: 'An organisation instead of a passport: median, shares, dimensions, frequent findings, worst passports',
      },
    },
    {
      flags: '--number <count>',
      text: { cs: 'Číslo zprávy z historie; jinak poslední', en: 'Number of the report in the history; else the latest' },
      parse: wholeNumber('--number', 1, 999_999_999),
    },
    {
      flags: '--diff',
      text: { cs: 'Co se zhoršilo a zlepšilo od předchozí zprávy', en: 'What got worse and better since the report before' },
    },
    { flags: '--html <path>', text: { cs: 'Zapíše zprávu jako stránku HTML', en: 'Write the report as an HTML page' } },
    { flags: '--csv <path>', text: { cs: 'Zapíše nálezy jako CSV', en: 'Write the findings as CSV' } },
    {
      flags: '--dqv <path>',
      text: { cs: 'Zapíše zprávu v RDF (W3C DQV, Turtle)', en: 'Write the report in RDF (W3C DQV, Turtle)' },
    },
    {
      flags: '--badge <path>',
      text: { cs: 'Zapíše odznak se skóre (SVG) pro vlastní stránky', en: 'Write a badge with the score (SVG) for your pages' },
    },
  ],
  examples: [
    { line: 'pasport report parkoviste-hodonin', text: { cs: 'Tabulka s pruhy', en: 'A table with bars' } },
    { line: 'pasport report parkoviste-hodonin --diff', text: { cs: 'Co se změnilo naposled', en: 'What changed last' } },
    {
      line: 'pasport report parkoviste-hodonin --html zprava.html --badge kvalita.svg',
      text: { cs: 'Zpráva pro kolegy, odznak na web', en: 'A report for colleagues, a badge for the web' },
    },
    { line: 'pasport report --organisation hodonin', text: { cs: 'Přehled celé organizace', en: 'Overview of a whole organisation' } },
  ],
  load: async () => (await import('../commands/report.ts')).report,
};
