const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u;
/** Labels that say UTF-16 of a file whose declaration is read byte by byte: it cannot be true. */
const wide = /^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/iu;

/** How the text of an XML file is written. */
export interface XmlEncoding {
  /** Name for `TextDecoder`; undefined when the declaration names one that nobody knows. */
  readonly label: string | undefined;
  /** What the XML declaration says. */
  readonly declared?: string;
  readonly hasBom: boolean;
}

/**
 * Encoding of an XML file by its byte order mark, else by its declaration, else UTF-8.
 *
 * @param head the first bytes, 1 kB or more of a longer file
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
export function xmlEncoding(head: Uint8Array): XmlEncoding {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return withDeclared(head.subarray(3), 'utf-8', true);
  if (first === 0xff && second === 0xfe) return withDeclared(head, 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return withDeclared(head, 'utf-16be', true);
  if (first === 0x3c && second === 0) return withDeclared(head, 'utf-16le', false);
  if (first === 0 && second === 0x3c) return withDeclared(head, 'utf-16be', false);
  const declared = declaration.exec(Buffer.from(head.subarray(0, 1024)).toString('latin1'))?.[1];
  if (declared === undefined) return { label: 'utf-8', hasBom: false };
  return { label: wide.test(declared) ? undefined : knownLabel(declared), declared, hasBom: false };
}

function withDeclared(head: Uint8Array, label: string, hasBom: boolean): XmlEncoding {
  const declared = declaration.exec(new TextDecoder(label).decode(head.subarray(0, 2048)))?.[1];
  return { label, hasBom, ...(declared !== undefined && { declared }) };
}

function knownLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return undefined;
  }
}
