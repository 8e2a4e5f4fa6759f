import { decodeBytes } from './decoder-of.ts';
import type { Encoding } from './encodings.ts';

/** Encodings in which Czech and Polish have been written; of equal ones the first is taken. */
const centralEuropean = ['windows-1250', 'ISO-8859-2', 'IBM852', 'x-mac-ce'] as const satisfies readonly Encoding[];
type CentralEuropean = (typeof centralEuropean)[number];

const alphabets = { czech: /[áčďéěíňóřšťúůýžľĺŕô]/iu, polish: /[ąćęłńóśźż]/iu };
/** Signs that texts of any language hold. */
const sign = /[\u00A0\u00AD§°„“”‚‘’–—…€×±²³½·«»µ´]/u;
const umlaut = /[äöüß]/iu;
/** Letters that hardly any language but Czech and Slovak has. */
const telling = /[čďěňřšťůž]/iu;

/** How often each byte above ASCII occurs, by the byte less 128. */
export function highBytesOf(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(128);
  for (const byte of bytes) if (byte > 0x7f) counts[byte - 0x80]! += 1;
  return counts;
}

const characters = new Map<CentralEuropean, readonly string[]>();

function charactersOf(encoding: CentralEuropean): readonly string[] {
  const known = characters.get(encoding);
  if (known) return known;
  const read = Array.from({ length: 128 }, (_, at) => decodeBytes(Uint8Array.of(at + 0x80), encoding));
  characters.set(encoding, read);
  return read;
}

/** Share of letters of an alphabet, signs aside; umlauts are no wonder in a Czech text, but do not make one. */
function shareOf(counts: Uint32Array, encoding: CentralEuropean, alphabet: RegExp): { share: number; letters: number } {
  let [letters, others, umlauts, isTold] = [0, 0, 0, false];
  for (const [at, character] of charactersOf(encoding).entries()) {
    const count = counts[at]!;
    if (count === 0 || sign.test(character)) continue;
    if (alphabet.test(character)) letters += count;
    else if (umlaut.test(character)) umlauts += count;
    else others += count;
    isTold ||= telling.test(character);
  }
  const all = letters + others + (isTold ? 0 : umlauts);
  return { share: all === 0 ? 1 : letters / all, letters };
}

/** Does the text, read in this encoding, look Czech – or is there nothing in it that says otherwise? */
export function looksCzech(counts: Uint32Array, encoding: 'windows-1250' | 'ISO-8859-2'): boolean {
  return shareOf(counts, encoding, alphabets.czech).share >= 0.9;
}

/** The encoding in which the text is Czech or Polish nearly all over; fewer letters than this prove nothing. */
export function centralEuropeanEncoding(counts: Uint32Array): Encoding | undefined {
  let best: { encoding: Encoding; share: number } | undefined;
  for (const alphabet of Object.values(alphabets))
    for (const encoding of centralEuropean) {
      const { share, letters } = shareOf(counts, encoding, alphabet);
      if (letters >= 6 && share >= 0.95 && share > (best?.share ?? 0)) best = { encoding, share };
    }
  return best?.encoding;
}
