const mark = /\p{M}+/gu;
const special = /[ßłđøæœıðþħ]/g;
const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ħ: 'h' };
// oxlint-disable-next-line no-control-regex -- the range is ASCII
const notAscii = /[^\x00-\x7f]/;

/**
 * Text in lower case without diacritics: `Dětská hřiště` → `detska hriste`. Ligatures, indices and full-width letters
 * become plain ones (`ﬁ` → `fi`, `CO₂` → `co2`); other alphabets stay.
 */
export function fold(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(mark, '').toLowerCase();
  return notAscii.test(plain) ? plain.replace(special, (letter) => letters[letter] ?? letter) : plain;
}
