import type { CommandSpec } from '../command-spec.ts';

export const importSpec: CommandSpec = {
  name: 'import',
  summary: { cs: 'Naimportuje mnoho pasportů ze souborů a složek', en: 'Import many passports from files and folders' },
  description: {
    cs: 'Naimportuje pasporty ze souborů a složek: JSON, YAML, NDJSON a záznamy LKOD (JSON-LD). Opakovaný import nic nezdvojí: stejný záznam se pozná. Vadný soubor se vypíše s důvodem a ostatní se naimportují.',
    en: 'Imports passports from files and folders: JSON, YAML, NDJSON and LKOD records (JSON-LD). Importing again makes no duplicates: the same record is recognised. A faulty file is listed with its reason and the rest is imported.',
  },
  args: [
    {
      syntax: '<path...>',
      text: { cs: 'Soubory a složky; „-“ je NDJSON na standardním vstupu', en: 'Files and folders; “-” is NDJSON on standard input' },
    },
  ],
  options: [
    { flags: '--dry-run', text: { cs: 'Nic neuloží, jen řekne, co by se stalo', en: 'Store nothing, only say what would happen' } },
    {
      flags: '--status <status>',
      text: { cs: 'Stav nových pasportů', en: 'Status of new passports' },
      choices: ['draft', 'submitted', 'published'],
      default: 'draft',
    },
    {
      flags: '--organisation <name>',
      text: { cs: 'Organizace záznamů, které ji neuvádějí', en: 'Organisation of records that name none' },
    },
    {
      flags: '--source <name>',
      text: { cs: 'Odkud záznamy jsou; zapíše se k původu', en: 'Where the records come from; kept with their origin' },
    },
    { flags: '--details', text: { cs: 'Vypíše každý záznam, nejen odmítnuté', en: 'List every record, not only the refused ones' } },
  ],
  examples: [
    { line: 'pasport import pasporty/ --dry-run', text: { cs: 'Zkouška nanečisto', en: 'A trial' } },
    {
      line: 'pasport import lkod/ --status published --source lkod',
      text: { cs: 'Naimportuje lokální katalog', en: 'Import a local catalogue' },
    },
    {
      line: 'pasport export --all --format ndjson | pasport import - --url https://zaloha.example.cz',
      text: { cs: 'Přenese pasporty do jiného registru', en: 'Carry passports to another registry' },
    },
  ],
  load: async () => (await import('../commands/import.ts')).importPassports,
};
