/** Address of the page of a passport, or of one of its parts: `kvalita`, `tisk`. */
export function passportUrl(slug: string, part?: 'kvalita' | 'tisk'): string {
  const page = `/pasport/${encodeURIComponent(slug)}`;
  return part === undefined ? page : `${page}/${part}`;
}

/** Address of a search with one filter. */
export function searchUrl(filters: Readonly<Record<string, string>>): string {
  return `/hledat?${new URLSearchParams(filters).toString()}`;
}
