import type { Language } from '@pasport/model';

/** A calendar date or an instant as people of the language write it, in Czech time. */
export function formatDate(at: string, language: Language): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  const timeZone = at.length > 10 ? 'Europe/Prague' : 'UTC';
  return new Intl.DateTimeFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { dateStyle: 'long', timeZone }).format(time);
}

/** „od 1. ledna 2020 do 31. prosince 2024“; either end may be open. */
export function formatPeriod({ start, end }: { start?: string; end?: string }, language: Language): string {
  const words = language === 'cs' ? { from: 'od', to: 'do' } : { from: 'from', to: 'to' };
  return [
    ...(start === undefined ? [] : [`${words.from} ${formatDate(start, language)}`]),
    ...(end === undefined ? [] : [`${words.to} ${formatDate(end, language)}`]),
  ].join(' ');
}
