const word = /[\p{L}\p{N}]+/gu;

/** Longer runs are no words; their beginning is enough to find them. */
const maxLength = 64;

/** Words and numbers of a text in lower case, diacritics kept, in order: `Školy č. 5` → `školy`, `č`, `5`. */
export function tokenize(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(word) ?? [];
  return words.map((item) => (item.length > maxLength ? item.slice(0, maxLength) : item));
}
