import { fold } from './fold.ts';
import { stemExceptions } from './stem-exceptions.ts';

/**
 * Endings of Czech nouns and adjectives, folded, the longest first. The rules of the light stemmer of Dolamic and
 * Savoy (2009) are followed, but on folded text: people type without diacritics, and both must meet in one stem.
 */
const endings = [
  'ovymi ovych oveho ovemu',
  'ovem ovym ovou',
  'ech ich ych ach eho emi emu iho imi imu ymi ami ovi ovy ova ove ovu',
  'em im um am ym mi ou ej',
  'a e i o u y',
]
  .join(' ')
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

/** Endings of adjectives in -ní and -ný; they follow a consonant (`škol-ní`), else the n belongs to the word (`plán-y`). */
const adjectiveEndings = 'nich nimi niho nimu nych nymi neho nemu nim nym nem nou ni ny na ne'.split(' ');

const endingsByLast = Map.groupBy(new Set(endings), (ending) => ending.at(-1) ?? '');

/** What must be left of a word, so that short words keep their meaning. */
const minLength = 3;

const exceptionOf = new Map(Object.entries(stemExceptions).flatMap(([shared, forms]) => forms.map((form) => [form, shared] as const)));

const cache = new Map<string, string>();
const maxCached = 200_000;

/**
 * Stem of a Czech word, folded: all case forms of a noun or an adjective meet in it, with or without diacritics
 * (`hřiště`, `hřišť`, `hriste` → one stem). Words of other languages and numbers pass nearly as they are.
 *
 * @param word one token in any case
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = stemFolded(fold(word));
  if (cache.size >= maxCached) cache.clear();
  cache.set(word, result);
  return result;
}

const hasDigit = /\d/;

function stemFolded(word: string): string {
  const exception = exceptionOf.get(word);
  if (exception !== undefined) return exception;
  if (word.length < minLength || hasDigit.test(word)) return word;
  return settle(withoutEnding(word));
}

function withoutEnding(word: string): string {
  const adjective = adjectiveEndings.find((ending) => word.endsWith(ending));
  if (adjective !== undefined && word.length - adjective.length >= minLength && !isVowel(word.at(-adjective.length - 1))) {
    return word.slice(0, -adjective.length);
  }
  for (const ending of endingsByLast.get(word.at(-1) ?? '') ?? []) {
    if (word.length - ending.length >= minLength && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const vowels = 'aeiouy';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);

/** Softened consonants in the form they have before a hard ending. */
const hardened: Readonly<Record<string, string>> = { c: 'k', z: 'h' };

/** Suffixes that make adjectives and small things of a noun: `kraj-sk-ý`, `hluk-ov-ý`, `lavi-čk-a`. */
const suffixes = ['sk', 'ck', 'ov'];

/** Brings alternations of the stem together: fleeting e, ou/u, softened consonants, suffixes, the n of adjectives. */
function settle(stripped: string): string {
  let base = stripped.replaceAll('ou', 'u');
  while (base.length > minLength && isVowel(base.at(-1))) base = base.slice(0, -1);
  if (base.length <= minLength) return base;
  if (base.at(-2) === 'e' && !isVowel(base.at(-1)) && !isVowel(base.at(-3))) base = base.slice(0, -2) + base.slice(-1);
  const end = base.slice(-1);
  base = base.slice(0, -1) + (hardened[end] ?? end);
  const suffix = suffixes.find((item) => base.endsWith(item) && base.length - item.length >= minLength);
  if (suffix !== undefined) base = base.slice(0, -suffix.length);
  if (base.length > minLength && base.endsWith('n') && !isVowel(base.at(-2))) base = base.slice(0, -1);
  return base;
}
