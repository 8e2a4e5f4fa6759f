import { Failure } from '../failure.ts';

/** Reader of an option that holds a day that exists, `2026-05-31`. */
export function day(flag: string): (word: string) => string {
  return (word) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN;
    if (Number.isFinite(time) && new Date(time).toISOString().startsWith(word)) return word;
    throw new Failure(
      'usage',
      {
        cs: `Přepínač ${flag} čeká den ve tvaru 2026-05-31, ne „${word}“.`,
        en: `Option ${flag} takes a day as 2026-05-31, not “${word}”.`,
      },
      { code: 'wrong-usage' },
    );
  };
}
