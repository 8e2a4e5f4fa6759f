import type { OptionSpec } from '../command-spec.ts';

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--json', text: { cs: 'Vypíše jen data, jako JSON', en: 'Print data only, as JSON' } },
  { flags: '--lang <language>', text: { cs: 'Jazyk; jinak podle LANG', en: 'Language; else by LANG' }, choices: ['cs', 'en'] },
  { flags: '--url <url>', text: { cs: 'Adresa registru', en: 'Address of the registry' } },
  { flags: '--no-input', text: { cs: 'Na nic se neptá, ani v terminálu', en: 'Ask nothing, even in a terminal' } },
];
