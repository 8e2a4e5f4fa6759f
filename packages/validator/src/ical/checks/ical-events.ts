import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import type { IcalCheck } from '../ical-checks.ts';
import type { CalendarRead } from '../read-calendar.ts';

const words: Readonly<Record<Exclude<keyof CalendarRead, 'events' | 'isBroken'>, Text>> = {
  withoutStart: { cs: 'nemá začátek', en: 'has no start' },
  withoutId: { cs: 'nemá identifikátor UID', en: 'has no identifier UID' },
  endsEarlier: { cs: 'končí dřív, než začne', en: 'ends before it starts' },
  repeatedIds: { cs: 'má stejné UID jako jiná', en: 'has the same UID as another' },
};

export const icalEvents: IcalCheck = {
  id: 'ical-events',
  dimension: 'consistency',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Události mají začátek, konec po začátku a vlastní identifikátor.',
    en: 'Events have a start, an end after it and an identifier of their own.',
  },
  fix: { cs: 'Opravte událost v kalendáři a vyexportujte ho znovu.', en: 'Correct the event in the calendar and export it again.' },
  needs: 'calendar',
  run(read) {
    const findings = (Object.keys(words) as (keyof typeof words)[])
      .filter((kind) => read[kind].length > 0)
      .map((kind) => {
        const numbers = read[kind];
        const list = `${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}`;
        return {
          count: numbers.length,
          positions: numbers.slice(0, 5).map((feature) => ({ feature })),
          message: { cs: `Událost ${list} ${words[kind].cs}.`, en: `Event ${list} ${words[kind].en}.` },
        };
      });
    if (findings.length === 0) return clean;
    const defects = findings.reduce((sum, { count }) => sum + count, 0);
    return { value: rateMeasure(defects, read.events, tolerances.rows), findings, defects, opportunities: read.events };
  },
};
