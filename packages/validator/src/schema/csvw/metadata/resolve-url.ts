/**
 * Absolute address, normalised so that equal addresses are equal texts: lower-case scheme and host, no default port, no
 * dot segments (RFC 3986, 6.2).
 */
export function resolveUrl(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
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
