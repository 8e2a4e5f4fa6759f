import type { Language } from '@pasport/model';

/** Number as people of the language write it, at most one decimal unless said otherwise. */
export function numberIn(language: Language, value: number, digits = 1): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** Share 0–1 as a percentage; only all is 100 %. */
export function percentIn(language: Language, share: number): string {
  const percent = share < 1 ? Math.min(99.9, Math.round(share * 1_000) / 10) : 100;
  return `${numberIn(language, percent)}\u00A0%`;
}

/** Day of an instant in Czech time; an instant that cannot be read stays as it is. */
export function dayIn(language: Language, at: string): string {
  return inCzechTime(language, at, { dateStyle: 'long' });
}

/** Day and time of an instant in Czech time; one that cannot be read stays as it is. */
export function timeIn(language: Language, at: string): string {
  return inCzechTime(language, at, { dateStyle: 'long', timeStyle: 'short' });
}

function inCzechTime(language: Language, at: string, style: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return new Intl.DateTimeFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { ...style, timeZone: 'Europe/Prague' }).format(time);
}
