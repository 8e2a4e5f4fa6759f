import { hasVowel } from './has-vowel.ts';
import { minStemLength } from './min-stem-length.ts';

/** Suffixes that make adjectives and names of a noun, what they leave, and the least length of what is left. */
const suffixes: readonly (readonly [suffix: string, left: string, least: number])[] = [
  ['stv', '', minStemLength + 1],
  ['ctv', 'k', minStemLength],
  ['sk', '', minStemLength + 1],
  ['ck', 'k', minStemLength],
  ['ict', 'ik', minStemLength],
  ['ov', '', minStemLength],
  ['uv', '', minStemLength + 1],
];
const adjectiveN = /[^aeiouyn]n$|nn$/;

/** Takes one suffix off: `krajsk` → `kraj`, `olomouck` → `olomouk`, `hlukov` → `hluk`, `skoln` → `skol`. */
export function withoutSuffix(base: string): string {
  for (const [suffix, left, least] of suffixes) {
    if (base.endsWith(suffix)) return longEnough(base.slice(0, -suffix.length) + left, least) ?? base;
  }
  return adjectiveN.test(base) ? (longEnough(base.slice(0, -1), minStemLength) ?? base) : base;
}

function longEnough(text: string, least: number): string | undefined {
  return text.length >= least && hasVowel(text) ? text : undefined;
}
