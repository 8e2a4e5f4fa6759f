import { fold } from '@pasport/model';

/** Bytes of a key: titles that agree so far are told apart by their id. */
export const titleKeyBytes = 24;

/** Letters in the order of the Czech alphabet; other accents do not matter for order. */
const alphabet = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ...'abcč'.split(''), ...'defgh'.split(''), 'ch', ...'ijklmnopqrřsštuvwxyzž'.split('')];
const weights = new Map(alphabet.map((letter, index) => [letter, index + 2]));

/** Bytes whose order is the Czech alphabetical order of titles. */
export function titleKey(title: string): Uint8Array {
  const key = new Uint8Array(titleKeyBytes);
  const text = title.toLowerCase().normalize('NFC');
  let length = 0;
  for (let index = 0; index < text.length && length < titleKeyBytes; index += 1) {
    const pair = text.slice(index, index + 2);
    const letter = pair === 'ch' ? pair : text.charAt(index);
    if (letter === 'ch') index += 1;
    const weight = weights.get(letter) ?? weights.get(fold(letter));
    // Anything else, a space above all, comes before letters.
    key[length] = weight ?? 1;
    length += 1;
  }
  return key;
}
