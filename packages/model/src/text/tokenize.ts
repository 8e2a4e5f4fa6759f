import { joinedCompounds } from './joined-compounds.ts';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Single letters with dots: `č.p.`, `s.r.o`, `k. ú.`; a letter after a space has its dot. */
const abbreviation = /(?<![\p{L}\p{M}\p{N}.])\p{L}(?:\.(?: ?\p{L}(?=\.)|\p{L}(?![\p{L}\p{M}\p{N}])))+\.?/gu;
const compound = new RegExp(`(?<![\\p{L}\\p{N}])(?:${joinedCompounds.join('|')})`, 'gu');
const notLetters = /\P{L}+/gu;
/** Characters that cannot be seen, such as soft hyphens, stand within words. */
const invisible = /\p{Cf}+/gu;

/** Longer runs are no words; their beginning is enough to find them. */
const maxLength = 64;
const halfCharacter = /[\ud800-\udbff]$/;

/**
 * Words and numbers of a text in lower case, diacritics kept, in order: `Školy č. 5` → `školy`, `č`, `5`.
 * Hyphens, slashes and other signs part words; dotted abbreviations and a few compounds are joined
 * (`č. p.` → `čp`, `S-JTSK` → `sjtsk`). No word is left out; one ends after 64 characters.
 */
export function tokenize(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase().replace(invisible, '');
  const joined = joinCompounds(joinAbbreviations(lower));
  return (joined.match(word) ?? []).map((item) => (item.length > maxLength ? item.slice(0, maxLength).replace(halfCharacter, '') : item));
}

function joinAbbreviations(text: string): string {
  return text.includes('.') ? text.replace(abbreviation, (found) => `${found.replace(notLetters, '')} `) : text;
}

function joinCompounds(text: string): string {
  return text.includes('-') || text.includes('+') ? text.replace(compound, (found) => found.replace(notLetters, '')) : text;
}
