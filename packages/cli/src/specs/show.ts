import type { CommandSpec } from '../command-spec.ts';

export const showSpec: CommandSpec = {
  name: 'show',
  summary: { cs: 'Ukáže jeden pasport', en: 'Show one passport' },
  description: {
    cs: 'Ukáže jeden pasport: co je v datech, kde leží a kdo k nim smí.',
    en: 'Shows one passport: what the data hold, where they live and who may get to them.',
  },
  args: [{ syntax: '<id>', text: { cs: 'Id nebo zkrácený název pasportu', en: 'Id or short name of the passport' } }],
  options: [],
  examples: [
    { line: 'pasport show parkoviste-hodonin', text: { cs: 'Přehledně', en: 'As a readable overview' } },
    { line: 'pasport show parkoviste-hodonin --json', text: { cs: 'Celý pasport jako JSON', en: 'The whole passport as JSON' } },
  ],
  load: async () => (await import('../commands/show.ts')).show,
};
