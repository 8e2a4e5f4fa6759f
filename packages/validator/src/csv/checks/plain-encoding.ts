/** Other names of the same encoding; a newer one that holds the older whole counts as the same. */
const sameAs: Readonly<Record<string, string>> = {
  cp852: 'ibm852',
  latin2: 'iso88592',
  cp932: 'shiftjis',
  sjis: 'shiftjis',
  windows31j: 'shiftjis',
  cp949: 'euckr',
  uhc: 'euckr',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

/** Name of an encoding by which its spellings are equal: `UTF8`, `utf-8`; `cp1250`, `windows-1250`; `CP949`, `EUC-KR`. */
export function plainEncoding(encoding: string): string {
  const plain = encoding
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '')
    .replace(/^cp(125\d)$/u, 'windows$1')
    .replace(/^(utf8).*/u, '$1');
  return sameAs[plain] ?? plain;
}
