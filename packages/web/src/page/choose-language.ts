import { languageOf } from '@pasport/api';
import type { Language } from '@pasport/model';
import type { FastifyRequest } from 'fastify';

const isLanguage = (value: unknown): value is Language => value === 'cs' || value === 'en';

/** Language of a page: as chosen in its address, else as chosen before (cookie `lang`), else by the browser. */
export function chooseLanguage(request: FastifyRequest): Language {
  // An address that cannot be read has no query.
  const chosen = (request.query as { lang?: unknown } | null)?.lang;
  if (isLanguage(chosen)) return chosen;
  const kept = /(?:^|;\s*)lang=(cs|en)(?:;|$)/u.exec(request.headers.cookie ?? '')?.[1];
  return isLanguage(kept) ? kept : languageOf(request);
}

/** Keeps a language that was chosen in the address for the pages to come; undefined when none was. */
export function languageCookie(request: FastifyRequest): string | undefined {
  const chosen = (request.query as { lang?: unknown }).lang;
  return isLanguage(chosen) ? `lang=${chosen}; Path=/; Max-Age=31536000; SameSite=Lax` : undefined;
}

/** The same address in another language; what was typed into a search stays. */
export function inLanguage(url: string, language: Language): string {
  const address = addressOf(url);
  address.searchParams.set('lang', language);
  return `${address.pathname}${address.search}`;
}

/** The address without the choice of a language. */
export function withoutLanguage(url: string): string {
  const address = addressOf(url);
  address.searchParams.delete('lang');
  return `${address.pathname}${address.search}`;
}

/** Two slashes at its beginning would name a server. */
function addressOf(url: string): URL {
  return new URL(url.replace(/^[/\\]{2,}/u, '/'), 'http://page.invalid');
}
