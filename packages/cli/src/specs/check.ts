import type { CommandSpec } from '../command-spec.ts';
import { wholeNumber } from './parse-number.ts';

export const checkSpec: CommandSpec = {
  name: 'check',
  summary: { cs: 'Zkontroluje datový soubor CSV nebo GeoJSON, bez sítě', en: 'Check a CSV or GeoJSON data file, without a network' },
  description: {
    cs: 'Zkontroluje soubor CSV nebo GeoJSON, rozpozná ho podle obsahu: popíše sloupce a vypíše nálezy s řádkem a sloupcem, v GeoJSON s číslem prvku. Soubor nikam neposílá.',
    en: 'Checks a CSV or GeoJSON file, told apart by content: describes the columns and lists findings with row and column, in GeoJSON with the number of the feature. The file is sent nowhere.',
  },
  args: [
    {
      syntax: '<file>',
      text: { cs: 'Soubor CSV nebo GeoJSON; „-“ je standardní vstup', en: 'CSV or GeoJSON file; “-” is standard input' },
    },
  ],
  options: [
    {
      flags: '--min-quality <score>',
      text: { cs: 'Nižší skóre je chyba', en: 'A lower score is an error' },
      parse: wholeNumber('--min-quality', 0, 100),
    },
  ],
  examples: [
    { line: 'pasport check parkoviste.csv', text: { cs: 'Soubor na disku', en: 'A file on the disk' } },
    {
      line: 'curl -s https://example.cz/data.csv | pasport check - --json',
      text: { cs: 'Stažená data, výsledek pro další program', en: 'Downloaded data, result for another program' },
    },
  ],
  load: async () => (await import('../commands/check.ts')).check,
};
