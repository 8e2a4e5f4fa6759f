import type { CommandSpec } from '../command-spec.ts';

export const exportSpec: CommandSpec = {
  name: 'export',
  summary: { cs: 'vypíše pasporty v jiném formátu', en: 'write passports in another format' },
  description: {
    cs: 'Vypíše jeden pasport nebo všechny, které smíte vidět: json (JSON, u --all pole), ndjson (jeden na řádek, jde znovu převzít), lkod (JSON-LD podle otevřené formální normy pro lokální katalogy; jen datové sady).',
    en: 'Writes one passport or all that you may see: json (JSON, an array with --all), ndjson (one a line, can be imported again), lkod (JSON-LD of the Czech norm for local catalogues; datasets only).',
  },
  args: [{ syntax: '[id]', text: { cs: 'id nebo zkrácený název pasportu', en: 'id or short name of the passport' } }],
  options: [
    { flags: '--all', text: { cs: 'všechny pasporty', en: 'all passports' } },
    { flags: '--format <format>', text: { cs: 'formát', en: 'format' }, choices: ['json', 'lkod', 'ndjson'], default: 'json' },
    {
      flags: '-o, --output <file>',
      text: { cs: 'zapíše do souboru; přepíše ho, až když je vše hotovo', en: 'write to a file; it is replaced only when all is done' },
    },
    {
      flags: '--organisation <name>',
      text: { cs: 's --all: jen pasporty organizace', en: 'with --all: only of the organisation' },
      repeatable: true,
    },
    {
      flags: '--status <status>',
      text: { cs: 's --all: jen pasporty v tomto stavu', en: 'with --all: only in this status' },
      choices: ['draft', 'submitted', 'returned', 'published', 'archived'],
      repeatable: true,
    },
  ],
  examples: [
    {
      line: 'pasport export parkoviste-hodonin --format lkod',
      text: { cs: 'záznam pro národní katalog', en: 'a record for the national catalogue' },
    },
    {
      line: 'pasport export --all --format ndjson -o zaloha.ndjson',
      text: { cs: 'záloha všech pasportů', en: 'a backup of all passports' },
    },
  ],
  load: async () => (await import('../commands/export.ts')).exportPassports,
};
