import type { Language } from '@pasport/model';

/** „listopad 2026“ of `2026-11`. */
export function monthName(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T00:00:00Z`),
  );
}
