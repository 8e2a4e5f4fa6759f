/** Encodings that are told apart, by the names that publishers and programs know; EUC-KR with Microsoft's additions (CP949). */
export const encodings = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1250',
  'ISO-8859-2',
  'IBM852',
  'x-mac-ce',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'ISO-8859-5',
  'KOI8-R',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'GB18030',
  'Big5',
] as const;
export type Encoding = (typeof encodings)[number];
