import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [[], {}, 'cs'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'C.UTF-8' }, 'cs'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: 'cs_CZ.UTF-8' }, 'cs'],
  [[], { LANG: 'enm_XX' }, 'cs'],
  [['search', '--lang', 'en'], { LANG: 'cs_CZ' }, 'en'],
  [['--lang=cs', 'search'], { LANG: 'en_GB' }, 'cs'],
])('%j with %j is %s', (argv, env, language) => {
  expect(languageOf(argv, env)).toBe(language);
});
