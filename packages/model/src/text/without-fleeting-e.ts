import { hasVowel } from './has-vowel.ts';
import { minStemLength } from './min-stem-length.ts';

const fleeting = /^(.*[^aeiouy])e([^aeiouy])$/;

/** Drops the e that comes and goes between the last two consonants: `rozpočet`, `rozpočtu` → `rozpoct`. */
export function withoutFleetingE(base: string): string {
  const found = fleeting.exec(base);
  if (!found) return base;
  const shorter = `${found[1]}${found[2]}`;
  return shorter.length >= minStemLength && hasVowel(shorter) ? shorter : base;
}
