import type { CommandSpec } from '../command-spec.ts';

export const showSpec: CommandSpec = {
  name: 'show',
  summary: { cs: 'ukáže jeden pasport', en: 'show one passport' },
  args: [{ syntax: '<id>', text: { cs: 'id nebo zkrácený název pasportu', en: 'id or short name of the passport' } }],
  options: [],
  examples: [
    { line: 'pasport show parkoviste-hodonin', text: { cs: 'přehledně', en: 'as a readable overview' } },
    { line: 'pasport show parkoviste-hodonin --json', text: { cs: 'celý pasport jako JSON', en: 'the whole passport as JSON' } },
  ],
  load: async () => (await import('../commands/show.ts')).show,
};
