import type { OptionSpec } from '../command-spec.ts';

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--json', text: { cs: 'vypíše jen data, jako JSON', en: 'print data only, as JSON' } },
  { flags: '--lang <language>', text: { cs: 'jazyk; jinak podle LANG', en: 'language; else by LANG' }, choices: ['cs', 'en'] },
  { flags: '--url <url>', text: { cs: 'adresa registru', en: 'address of the registry' } },
  { flags: '--no-input', text: { cs: 'na nic se neptá, ani v terminálu', en: 'ask nothing, even in a terminal' } },
];
