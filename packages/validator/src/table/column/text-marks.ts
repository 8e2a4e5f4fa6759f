/** What letters a text holds, found in one pass, so that costlier questions are asked only where they can be true. */
export interface TextMarks {
  readonly digits: number;
  readonly hasAt: boolean;
  readonly hasSlash: boolean;
  readonly hasReplacement: boolean;
  /** An ampersand or a pointed bracket. */
  readonly hasMarkupStart: boolean;
  /** A letter with which a doubly encoded one starts: Ã Ä Å Ă Ĺ. */
  readonly hasMojibakeStart: boolean;
}

const none: TextMarks = { digits: 0, hasAt: false, hasSlash: false, hasReplacement: false, hasMarkupStart: false, hasMojibakeStart: false };

export function textMarks(text: string): TextMarks {
  let [digits, bits] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65) {
      if (code >= 48 && code <= 57) digits += 1;
      else if (code === 64) bits |= 1;
      else if (code === 47) bits |= 2;
      else if (code === 38 || code === 60) bits |= 16;
    } else if (code >= 0xc3) {
      if (code === 0xfffd) bits |= 4;
      else if (code <= 0xc5 || code === 0x102 || code === 0x139) bits |= 8;
    }
  }
  if (digits === 0 && bits === 0) return none;
  return {
    digits,
    hasAt: (bits & 1) !== 0,
    hasSlash: (bits & 2) !== 0,
    hasReplacement: (bits & 4) !== 0,
    hasMarkupStart: (bits & 16) !== 0,
    hasMojibakeStart: (bits & 8) !== 0,
  };
}
