/** Bytes of the blank – a letter that `String.trim` takes away – that starts at a place of UTF-8; 0 when none does. */
export function blankBytesAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first <= 32) return first === 32 || (first >= 9 && first <= 13) ? 1 : 0;
  if (first === 0xc2) return bytes[at + 1] === 0xa0 ? 2 : 0;
  return first >= 0xe1 && isWideBlank(first, bytes[at + 1]!, bytes[at + 2]!) ? 3 : 0;
}

/** Bytes of the blank that ends before a place of UTF-8; 0 when none does. */
export function blankBytesBefore(bytes: Uint8Array, end: number): number {
  const last = bytes[end - 1]!;
  if (last <= 32) return last === 32 || (last >= 9 && last <= 13) ? 1 : 0;
  if (last < 0x80) return 0;
  if (last === 0xa0 && bytes[end - 2] === 0xc2) return 2;
  return end >= 3 && isWideBlank(bytes[end - 3]!, bytes[end - 2]!, last) ? 3 : 0;
}

/** U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF. */
function isWideBlank(first: number, second: number, third: number): boolean {
  if (first === 0xe2) {
    if (second === 0x80) return (third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf;
    return second === 0x81 && third === 0x9f;
  }
  if (first === 0xe1) return second === 0x9a && third === 0x80;
  if (first === 0xe3) return second === 0x80 && third === 0x80;
  return first === 0xef && second === 0xbb && third === 0xbf;
}
