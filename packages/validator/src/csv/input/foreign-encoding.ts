import { createRequire } from 'node:module';
import type chardet from 'chardet';
import { decodeBytes } from './decoder-of.ts';
import type { Encoding } from './encodings.ts';

const require = createRequire(import.meta.url);
/** Loaded where a text needs it. */
const library = (): typeof chardet => require('chardet') as typeof chardet;

/** Encodings of one or two and more bytes a character, by what the library calls them. */
const ofOneByte: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-2', 'ISO-8859-2'],
  ['windows-1251', 'windows-1251'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1253', 'windows-1253'],
  ['ISO-8859-7', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1257', 'windows-1257'],
  ['ISO-8859-5', 'ISO-8859-5'],
  ['KOI8-R', 'KOI8-R'],
]);
const ofMoreBytes: ReadonlyMap<string, Encoding> = new Map<string, Encoding>(
  (['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5'] as const).map((encoding) => [encoding, encoding]),
);

/** Out of 100; several bytes a character prove themselves, languages told by their syllables are guesses. */
const sureOfMoreBytes = 50;
const sureOfOneByte = 15;
/** Bytes above ASCII; fewer tell no language. */
const fewBytes = 6;

/** Encoding of a text that is not from Central Europe, as far as the library dares to say. */
export function foreignEncoding(bytes: Uint8Array): Encoding | undefined {
  const matches = library().analyse(bytes);
  for (const { name, confidence } of matches) {
    const encoding = ofMoreBytes.get(name);
    if (encoding && confidence >= sureOfMoreBytes && !decodeBytes(bytes, encoding).includes('\u{FFFD}')) return encoding;
  }
  if (bytes.filter((byte) => byte > 0x7f).length < fewBytes) return undefined;
  const guesses = matches.flatMap(({ name, confidence }) => {
    const encoding = ofOneByte.get(name);
    return encoding ? [{ encoding, confidence, isOurs: encoding === 'windows-1250' || encoding === 'ISO-8859-2' }] : [];
  });
  const best = guesses[0];
  const ours = guesses.find(({ isOurs }) => isOurs)?.confidence ?? 0;
  return best && best.confidence >= sureOfOneByte && best.confidence > ours * 1.5 ? best.encoding : undefined;
}
