import type { Language } from '@pasport/model';

const locales = { cs: 'cs-CZ', en: 'en-GB' } as const;
const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
const moment = { ...day, hour: 'numeric', minute: '2-digit' } as const;

/** A moment, or a calendar date, shortly: for tables. Machines read it whole. */
export function Time({ at, language }: { readonly at: string; readonly language: Language }) {
  const isDay = at.length === 10;
  const format = new Intl.DateTimeFormat(locales[language], { ...(isDay ? day : moment), timeZone: isDay ? 'UTC' : 'Europe/Prague' });
  return <time dateTime={at}>{format.format(Date.parse(at))}</time>;
}
