import { byteClass } from '../cells/byte-classes.ts';

/** What letters beyond the sorts of its bytes a text holds, so that costlier questions are asked only where they can be true. */
export interface TextMarks {
  readonly digits: number;
  readonly hasReplacement: boolean;
  /** A letter with which a doubly encoded one starts: Ã Ä Å Ă Ĺ. */
  readonly hasMojibakeStart: boolean;
}

const none: TextMarks = { digits: 0, hasReplacement: false, hasMojibakeStart: false };

/** @param classes sorts of bytes that the text holds */
export function textMarks(bytes: Uint8Array, from: number, to: number, classes: number): TextMarks {
  if ((classes & (byteClass.digit | byteClass.wide)) === 0) return none;
  let digits = 0;
  let hasReplacement = false;
  let hasMojibakeStart = false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if (byte === 0xc3 || byte === 0xc4) hasMojibakeStart ||= startsMojibake(byte, bytes[at + 1]!);
    else if (byte === 0xef) hasReplacement ||= bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
  }
  return digits === 0 && !hasReplacement && !hasMojibakeStart ? none : { digits, hasReplacement, hasMojibakeStart };
}

function startsMojibake(first: number, second: number): boolean {
  return first === 0xc3 ? second >= 0x83 && second <= 0x85 : second === 0x82 || second === 0xb9;
}
