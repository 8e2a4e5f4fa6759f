import { hasVowel } from './has-vowel.ts';
import { minStemLength } from './min-stem-length.ts';

/** Case endings of nouns and adjectives, folded, the longest first; `mi` only after a consonant (`lidmi`). */
const endings = 'eho emu iho imu ami emi imi ymi ach ech ich ych em im am um ym ou mi a e i o u y'.split(' ');
const endingsByLast = Map.groupBy(endings, (ending) => ending.at(-1) ?? '');

/** Takes one case ending off a folded word: `skolach` → `skol`. */
export function withoutCaseEnding(word: string): string {
  for (const ending of endingsByLast.get(word.at(-1) ?? '') ?? []) {
    const base = word.slice(0, -ending.length);
    if (base.length >= minStemLength && word.endsWith(ending) && hasVowel(base) && (ending !== 'mi' || !endsInVowel.test(base)))
      return base;
  }
  return word;
}
const endsInVowel = /[aeiouy]$/;
