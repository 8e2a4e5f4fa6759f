/** Sorts of bytes that decide what a cell may be; the bits of a text say which sorts it holds. */
export const byteClass = {
  digit: 1,
  sign: 2,
  /** A decimal point or comma. */
  mark: 4,
  at: 8,
  slash: 16,
  /** An ampersand or the beginning of an element. */
  markup: 32,
  /** A semicolon or a bar, between several values. */
  list: 64,
  /** Any other letter of ASCII. */
  plain: 128,
  /** A part of a letter beyond ASCII. */
  wide: 256,
} as const;

const sorts: readonly (readonly [letters: string, sort: number])[] = [
  ['0123456789', byteClass.digit],
  ['+-', byteClass.sign],
  ['.,', byteClass.mark],
  ['@', byteClass.at],
  ['/', byteClass.slash],
  ['&<', byteClass.markup],
  [';|', byteClass.list],
];

/** Sort of each byte. */
export const classOfByte: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => {
  const found = sorts.find(([letters]) => letters.includes(String.fromCharCode(byte)));
  return byte > 127 ? byteClass.wide : (found?.[1] ?? byteClass.plain);
});
