import type { LinkBeginning } from './link-answer.ts';

/** Bytes of an answer that tell what it is. */
export const beginningBytes = 16_384;

const html = /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const password = /<input[^>]+type\s*=\s*["']?password/iu;
const signIn = /<title>[^<]*(?:přihl[aá]|prihla|log[\s-]?in|sign[\s-]?in|single sign-on)/iu;

/** What content looks like by its first bytes; a page with a field for a password, or a title that asks to sign in, is a login page. */
export function beginningOf(bytes: Uint8Array): LinkBeginning {
  if (bytes.length === 0) return 'empty';
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, beginningBytes));
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) return 'zip';
  if (text.startsWith('%PDF-')) return 'pdf';
  if (hasBinary(bytes)) return 'other';
  const bare = text.replace(/^(?:\u00EF\u00BB\u00BF)?\s*/u, '');
  if (html.test(bare)) return password.test(text) || signIn.test(utf8(bytes)) ? 'login-page' : 'html-page';
  if (bare.startsWith('<')) return 'xml';
  return /^[[{]/u.test(bare) ? 'json' : 'text';
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, beginningBytes));
}

/** Text has no control characters but tab, line ends and form feed; UTF-16 is told by its mark. */
function hasBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return false;
  return bytes.subarray(0, 1_024).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
