import { fold } from './fold.ts';
import { irregularForms } from './irregular-forms.ts';
import { knownBases } from './known-bases.ts';
import { minStemLength } from './min-stem-length.ts';
import { withoutCaseEnding } from './without-case-ending.ts';
import { withoutFalseEndings } from './without-false-endings.ts';
import { withoutFleetingE } from './without-fleeting-e.ts';
import { withoutSoftening } from './without-softening.ts';
import { withoutSuffix } from './without-suffix.ts';

/**
 * What is done to a folded word, in order; a known base ends it. A step whose effect only some forms of a word need
 * is done to all of them, so that they meet. Adjectives of adjectives and the like need the later steps twice.
 */
const settling = [withoutSoftening, withoutFleetingE, withoutSoftening, withoutSuffix];
const steps = [withoutCaseEnding, withoutFalseEndings, ...settling, ...settling, withoutSoftening, withoutFleetingE];

const irregular = new Map(Object.entries(irregularForms));
const known = new Map(Object.entries(knownBases));
const hasDigit = /\d/;

const cache = new Map<string, string>();
const maxCached = 200_000;

/**
 * Stem of a Czech word, folded: the case forms of a noun or an adjective meet in it, and so does the adjective of a
 * noun, typed with diacritics or without (`hřiště`, `hřišť`, `hriste` → `hrist`). Names of places too (`Brno`, `Brně`).
 * Words of other languages are cut by the same rules, both in the index and in a query; words with a digit pass as they are.
 *
 * The rules follow the light stemmer of Dolamic and Savoy (2009) but work on folded text. The Snowball stemmer for
 * Czech reads diacritics: it cuts `školách` to `skol` and leaves `skolach`, which many people type, as it is.
 *
 * @param word one word, in any case
 */
export function stem(word: string): string {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const result = stemFolded(fold(word));
  if (cache.size >= maxCached) cache.clear();
  cache.set(word, result);
  return result;
}

function stemFolded(word: string): string {
  let base = irregular.get(word) ?? word;
  if (base !== word || word.length < minStemLength || hasDigit.test(word)) return base;
  for (const step of steps) {
    const end = known.get(base);
    if (end !== undefined) return end;
    base = step(base);
  }
  return known.get(base) ?? base;
}
