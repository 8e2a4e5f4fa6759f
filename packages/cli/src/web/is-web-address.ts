/** Is it an address that can be fetched, rather than a path? */
export function isWebAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}
