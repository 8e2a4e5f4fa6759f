const vowel = /[aeiouy]|[^aeiouylr][lr][^aeiouylr]/;

/** Whether a folded piece of a word can be said: it has a vowel, or an `l` or `r` between consonants (`brn`, `vlk`). */
export function hasVowel(text: string): boolean {
  return vowel.test(text);
}
