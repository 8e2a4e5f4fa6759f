const marks = /\p{M}+/gu;
const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };
const special = /[ßłđøæœı]/g;
// oxlint-disable-next-line no-control-regex -- the range is ASCII
const ascii = /^[\x00-\x7f]*$/;

/** Text in lower case without diacritics: `Dětská hřiště` → `detska hriste`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(special, (letter) => letters[letter] ?? letter);
}
