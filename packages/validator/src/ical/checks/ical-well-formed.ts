import { clean } from '../../file/file-check.ts';
import type { IcalCheck } from '../ical-checks.ts';

export const icalWellFormed: IcalCheck = {
  id: 'ical-well-formed',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Kalendář je správně zapsaný (iCalendar, RFC 5545) a má události.',
    en: 'The calendar is well-formed (iCalendar, RFC 5545) and has events.',
  },
  fix: {
    cs: 'Vyexportujte kalendář znovu z programu, ve kterém vznikl.',
    en: 'Export the calendar again from the program that it was made in.',
  },
  needs: 'bytes',
  run({ isBroken, events }) {
    if (!isBroken && events > 0) return clean;
    const message = isBroken
      ? { cs: 'Soubor není platný kalendář iCalendar.', en: 'The file is not a valid iCalendar.' }
      : { cs: 'V kalendáři není žádná událost.', en: 'There is no event in the calendar.' };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [], message }] };
  },
};
