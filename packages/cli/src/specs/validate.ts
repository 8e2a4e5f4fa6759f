import type { CommandSpec } from '../command-spec.ts';
import { wholeNumber } from './parse-number.ts';

export const validateSpec: CommandSpec = {
  name: 'validate',
  summary: { cs: 'Zkontroluje pasporty v souborech, bez sítě', en: 'Check passports in files, without a network' },
  description: {
    cs: 'Zkontroluje pasporty v souborech (JSON, YAML, NDJSON, LKOD JSON-LD) bez sítě a bez registru: vypíše každou chybu s místem (JSON Pointer), skóre a co opravit nejdřív.',
    en: 'Checks passports in files (JSON, YAML, NDJSON, LKOD JSON-LD) without a network or a registry: every fault with its place (JSON Pointer), the score and what to fix first.',
  },
  args: [
    { syntax: '<path...>', text: { cs: 'Soubory a složky; „-“ je standardní vstup', en: 'Files and folders; “-” is standard input' } },
  ],
  options: [
    {
      flags: '--fail-under <score>',
      text: { cs: 'Nižší skóre je chyba', en: 'A lower score is an error' },
      parse: wholeNumber('--fail-under', 0, 100),
    },
    {
      flags: '--details',
      text: { cs: 'Vypíše všechny nálezy, ne jen co opravit nejdřív', en: 'Print all findings, not only what to fix first' },
    },
  ],
  examples: [
    { line: 'pasport validate pasport.yaml', text: { cs: 'Jeden pasport', en: 'One passport' } },
    {
      line: 'pasport validate pasporty/ --fail-under 70 --json',
      text: { cs: 'Celá složka v automatické kontrole', en: 'A whole folder in an automatic check' },
    },
  ],
  load: async () => (await import('../commands/validate.ts')).validate,
};
