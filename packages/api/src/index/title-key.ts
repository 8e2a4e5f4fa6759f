import { fold } from '@pasport/model';

/** Numbers of a key. */
const titleKeyParts = 4;
/** Letters in one number: six weights below 256 are exact in a double. */
const lettersInPart = 6;

/** Letters in the order of the Czech alphabet; other accents do not matter for order. */
const alphabet = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  ...'abcč'.split(''),
  ...'defgh'.split(''),
  'ch',
  ...'ijklmnopqrřsštuvwxyzž'.split(''),
];
const weights = new Map(alphabet.map((letter, index) => [letter, index + 2]));

/** Numbers whose order is the Czech alphabetical order of titles; titles that agree for 24 letters are equal. */
export function titleKey(title: string): number[] {
  const text = title.toLowerCase().normalize('NFC');
  const key: number[] = [];
  let at = 0;
  for (let part = 0; part < titleKeyParts; part += 1) {
    let number = 0;
    for (let letter = 0; letter < lettersInPart; letter += 1) {
      const taken = text.startsWith('ch', at) ? 'ch' : text.charAt(at);
      number = number * 256 + (taken === '' ? 0 : weightOf(taken));
      at += taken.length;
    }
    key.push(number);
  }
  return key;
}

/** Anything but letters and digits, a space above all, comes before them. */
function weightOf(letter: string): number {
  const known = weights.get(letter);
  if (known !== undefined) return known;
  const weight = weights.get(fold(letter)) ?? 1;
  if (weights.size < maxKnown) weights.set(letter, weight);
  return weight;
}
const maxKnown = 5_000;
