import type { Language } from '@pasport/model';

const locales = { cs: 'cs-CZ', en: 'en-GB' } as const;
const zone = 'Europe/Prague';

/** „24. 11. 2026 9:05“ in the time of Prague, from ISO 8601. */
export function formatTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(iso));
}

/** „24. 11. 2026“ of a calendar date or a time. */
export function formatDay(iso: string, language: Language): string {
  const isDay = iso.length === 10;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: isDay ? 'UTC' : zone }).format(new Date(iso));
}
