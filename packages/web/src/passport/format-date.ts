import type { Language } from '@pasport/model';

const locales = { cs: 'cs-CZ', en: 'en-GB' } as const;
const formatter = (language: Language, timeZone: string) => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone });
/** Making one takes longer than a hundred dates. */
const formatters = {
  cs: { day: formatter('cs', 'UTC'), instant: formatter('cs', 'Europe/Prague') },
  en: { day: formatter('en', 'UTC'), instant: formatter('en', 'Europe/Prague') },
} as const;

/** A calendar date or an instant as people of the language write it, in Czech time. */
export function formatDate(at: string, language: Language): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return formatters[language][at.length > 10 ? 'instant' : 'day'].format(time);
}

/** „od 1. ledna 2020 do 31. prosince 2024“; either end may be open. */
export function formatPeriod({ start, end }: { start?: string; end?: string }, language: Language): string {
  const words = language === 'cs' ? { from: 'od', to: 'do' } : { from: 'from', to: 'to' };
  return [
    ...(start === undefined ? [] : [`${words.from} ${formatDate(start, language)}`]),
    ...(end === undefined ? [] : [`${words.to} ${formatDate(end, language)}`]),
  ].join(' ');
}
