import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsTimes: GtfsCheck = {
  id: 'gtfs-times',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Časy spoje jdou po sobě a první i poslední zastávka čas má.',
    en: 'Times of a trip follow one another, and the first and last stop have one.',
  },
  fix: { cs: 'Opravte časy; po půlnoci se píše 25:10:00.', en: 'Correct the times; after midnight write 25:10:00.' },
  needs: 'files',
  run: byGtfsDefects({
    'time-order': { cs: 'čas je dřív než na předchozí zastávce', en: 'a time is earlier than at the stop before' },
    'time-ends': { cs: 'první nebo poslední zastávka nemá čas', en: 'the first or last stop has no time' },
    'time-half': { cs: 'je jen příjezd, nebo jen odjezd', en: 'there is an arrival only, or a departure only' },
    'frequency-order': {
      cs: 'interval končí dřív, než začne, nebo nemá délku',
      en: 'a period of frequency ends before it begins, or has no interval',
    },
  }),
};
