import { basename } from 'node:path';

/** Name of a fetched file: the one that the server offers, else the end of the address after redirects. */
export function nameOfResponse({ headers, url: last }: Response, url: string): string {
  const offered = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(headers.get('content-disposition') ?? '')?.[1];
  const name = offered ?? basename(new URL(last || url).pathname);
  try {
    return basename(decodeURIComponent(name));
  } catch {
    return basename(name);
  }
}
