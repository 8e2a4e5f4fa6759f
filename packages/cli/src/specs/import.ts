import type { CommandSpec } from '../command-spec.ts';

export const importSpec: CommandSpec = {
  name: 'import',
  summary: { cs: 'převezme mnoho pasportů ze souborů a složek', en: 'import many passports from files and folders' },
  description: {
    cs: 'Převezme pasporty ze souborů a složek: JSON, YAML, NDJSON a záznamy LKOD (JSON-LD). Opakované převzetí nic nezdvojí: stejný záznam se pozná. Vadný soubor se vypíše s důvodem a ostatní se převezmou.',
    en: 'Imports passports from files and folders: JSON, YAML, NDJSON and LKOD records (JSON-LD). Importing again makes no duplicates: the same record is recognised. A faulty file is listed with its reason and the rest is imported.',
  },
  args: [
    {
      syntax: '<path...>',
      text: { cs: 'soubory a složky; „-“ je NDJSON na standardním vstupu', en: 'files and folders; “-” is NDJSON on standard input' },
    },
  ],
  options: [
    { flags: '--dry-run', text: { cs: 'nic neuloží, jen řekne, co by se stalo', en: 'store nothing, only say what would happen' } },
    {
      flags: '--status <status>',
      text: { cs: 'stav nových pasportů', en: 'status of new passports' },
      choices: ['draft', 'submitted', 'published'],
      default: 'draft',
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'organizace záznamů, které ji neuvádějí', en: 'organisation of records that name none' },
    },
    {
      flags: '--source <name>',
      text: { cs: 'odkud záznamy jsou; zapíše se k původu', en: 'where the records come from; kept with their origin' },
    },
    { flags: '--details', text: { cs: 'vypíše každý záznam, nejen odmítnuté', en: 'list every record, not only the refused ones' } },
  ],
  examples: [
    { line: 'pasport import pasporty/ --dry-run', text: { cs: 'zkouška nanečisto', en: 'a trial' } },
    {
      line: 'pasport import lkod/ --status published --source lkod',
      text: { cs: 'převezme lokální katalog', en: 'import a local catalogue' },
    },
    {
      line: 'pasport export --all --format ndjson | pasport import - --url https://zaloha.example.cz',
      text: { cs: 'přenese pasporty do jiného registru', en: 'carry passports to another registry' },
    },
  ],
  load: async () => (await import('../commands/import.ts')).importPassports,
};
