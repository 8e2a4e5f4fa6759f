import type { Language } from '@pasport/model';

/**
 * Language of the program: `--lang`, else the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Czech.
 * Read before the command line is parsed, because help and usage errors need it.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = langOption(argv) ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return /^en(?![a-z])/i.test(wanted) ? 'en' : 'cs';
}

function langOption(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (index < 0) return undefined;
  return argv[index]!.startsWith('--lang=') ? argv[index]!.slice('--lang='.length) : argv[index + 1];
}
