import { minStemLength } from './min-stem-length.ts';
import { hasVowel } from './has-vowel.ts';

const looksLikeEnding = /^(.*?)(?:am|em|im|um|ym|ach|ech|ich|ych|(?<=i[sz]m)us)$/;

/**
 * Takes off what looks like a case ending of a base, until there is none. In `Kuřim` nothing tells the end of the name
 * from an ending; it goes in `Kuřimi` too, so that the forms meet. The Latin `us` goes after -ism, which has it in one form alone.
 */
export function withoutFalseEndings(base: string): string {
  let rest = base;
  for (;;) {
    const shorter = looksLikeEnding.exec(rest)?.[1];
    if (shorter === undefined || shorter.length < minStemLength || !hasVowel(shorter)) return rest;
    rest = shorter;
  }
}
