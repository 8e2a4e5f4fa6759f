/**
 * Absolute address, normalised so that equal addresses are equal texts: lower-case scheme and host, no default port, no
 * dot segments, nothing encoded without need (RFC 3986, 6.2).
 */
export function resolveUrl(reference: string, base: string): string {
  try {
    return new URL(reference, base).href.replaceAll(/%[\da-f]{2}/giu, plainest);
  } catch {
    return reference;
  }
}

/** A letter that needs no encoding is written plainly, others in capitals. */
function plainest(encoded: string): string {
  const letter = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return /[\w.~-]/u.test(letter) ? letter : encoded.toUpperCase();
}

/** Last part of an address, by which people know the file. */
export function fileNameOf(url: string): string {
  const name =
    url
      .split(/[?#]/u)[0]!
      .split('/')
      .findLast((part) => part !== '') ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
