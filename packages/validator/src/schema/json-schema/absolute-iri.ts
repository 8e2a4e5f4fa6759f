/**
 * The reference as an absolute, percent-encoded URI; `undefined` when it is relative and there is nothing to be relative to.
 * `URL` encodes the letters with diacritics of an IRI, as they are: one composed of two characters is another address (RFC 3987, 5.3.2).
 */
export function absoluteIri(reference: string, base: string | undefined): string | undefined {
  return URL.parse(reference, base)?.href;
}

/** The part of an address that names the document. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
