import type { CommandSpec } from '../command-spec.ts';

export const exportSpec: CommandSpec = {
  name: 'export',
  summary: { cs: 'Vypíše pasporty v jiném formátu', en: 'Write passports in another format' },
  description: {
    cs: 'Vypíše jeden pasport nebo všechny, které smíte vidět: json (JSON, u --all pole), ndjson (jeden na řádek, jde znovu importovat), lkod (JSON-LD podle otevřené formální normy pro lokální katalogy; jen datové sady).',
    en: 'Writes one passport or all that you may see: json (JSON, an array with --all), ndjson (one a line, can be imported again), lkod (JSON-LD of the Czech norm for local catalogues; datasets only).',
  },
  args: [{ syntax: '[id]', text: { cs: 'Id nebo zkrácený název pasportu', en: 'Id or short name of the passport' } }],
  options: [
    { flags: '--all', text: { cs: 'Všechny pasporty', en: 'All passports' } },
    { flags: '--format <format>', text: { cs: 'Formát', en: 'Format' }, choices: ['json', 'lkod', 'ndjson'], default: 'json' },
    {
      flags: '-o, --output <file>',
      text: { cs: 'Zapíše do souboru; přepíše ho, až když je vše hotovo', en: 'Write to a file; it is replaced only when all is done' },
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'S --all: jen pasporty organizace', en: 'With --all: only of the organisation' },
      repeatable: true,
    },
    {
      flags: '--status <status>',
      text: { cs: 'S --all: jen pasporty v tomto stavu', en: 'With --all: only in this status' },
      choices: ['draft', 'submitted', 'returned', 'published', 'archived'],
      repeatable: true,
    },
  ],
  examples: [
    {
      line: 'pasport export parkoviste-hodonin --format lkod',
      text: { cs: 'Záznam pro národní katalog', en: 'A record for the national catalogue' },
    },
    {
      line: 'pasport export --all --format ndjson -o zaloha.ndjson',
      text: { cs: 'Záloha všech pasportů', en: 'A backup of all passports' },
    },
  ],
  load: async () => (await import('../commands/export.ts')).exportPassports,
};
