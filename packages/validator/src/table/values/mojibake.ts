/** Czech letters whose UTF-8 bytes make a telling pair when read as an 8-bit encoding. */
const letters = 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ';

function misread(letter: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(letter));
}

const pairs = new Set(
  ['windows-1250', 'windows-1252'].flatMap((encoding) => Array.from(letters).map((letter) => misread(letter, encoding))),
);
const pattern = new RegExp([...pairs].map((pair) => pair.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')).join('|'), 'u');

/** Characters with which every such pair starts; a quick way past clean text. */
const starts = /[ÃÄÅĂĹ]/u;

/** Was UTF-8 text once read as windows-1250 or windows-1252 and saved again? */
export function isMojibake(text: string): boolean {
  return starts.test(text) && pattern.test(text);
}
