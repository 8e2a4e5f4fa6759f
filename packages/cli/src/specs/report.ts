import type { CommandSpec } from '../command-spec.ts';

export const reportSpec: CommandSpec = {
  name: 'report',
  summary: { cs: 'Ukáže poslední zprávu o kvalitě', en: 'Show the latest quality report' },
  description: {
    cs: 'Ukáže poslední zprávu o kvalitě pasportu: skóre podle hledisek, nálezy a co opravit nejdřív.',
    en: 'Shows the latest quality report of a passport: score by dimension, findings and what to fix first.',
  },
  args: [{ syntax: '<id>', text: { cs: 'Id nebo zkrácený název pasportu', en: 'Id or short name of the passport' } }],
  options: [],
  examples: [{ line: 'pasport report parkoviste-hodonin', text: { cs: 'Tabulka s pruhy', en: 'A table with bars' } }],
  load: async () => (await import('../commands/report.ts')).report,
};
