import type { CommandSpec } from '../command-spec.ts';
import { wholeNumber } from './parse-number.ts';

export const validateSpec: CommandSpec = {
  name: 'validate',
  summary: { cs: 'zkontroluje pasporty v souborech, bez sítě', en: 'check passports in files, without a network' },
  description: {
    cs: 'Zkontroluje pasporty v souborech (JSON, YAML, NDJSON, LKOD JSON-LD) bez sítě a bez registru: vypíše každou chybu s místem (JSON Pointer), skóre a co opravit nejdřív.',
    en: 'Checks passports in files (JSON, YAML, NDJSON, LKOD JSON-LD) without a network or a registry: every fault with its place (JSON Pointer), the score and what to fix first.',
  },
  args: [
    { syntax: '<path...>', text: { cs: 'soubory a složky; „-“ je standardní vstup', en: 'files and folders; “-” is standard input' } },
  ],
  options: [
    {
      flags: '--min-quality <score>',
      text: { cs: 'nižší skóre je chyba', en: 'a lower score is an error' },
      parse: wholeNumber('--min-quality', 0, 100),
    },
    {
      flags: '--details',
      text: { cs: 'vypíše všechny nálezy, ne jen co opravit nejdřív', en: 'print all findings, not only what to fix first' },
    },
  ],
  examples: [
    { line: 'pasport validate pasport.yaml', text: { cs: 'jeden pasport', en: 'one passport' } },
    {
      line: 'pasport validate pasporty/ --min-quality 70 --json',
      text: { cs: 'celá složka v automatické kontrole', en: 'a whole folder in an automatic check' },
    },
  ],
  load: async () => (await import('../commands/validate.ts')).validate,
};
